import { expect, it } from 'vitest';
import { inequalityInLifeExpectancy } from '../indicators/life-indicators.ts';
import type { DeprivationDecileRow } from '../tables/edition.ts';
import { fictionalIndicator, observed } from './fixtures/fictional.ts';
import { furthestCheck, slopeIndexChecks } from './slope-index-check.ts';

/** Tenths a year apart: a line through them rises by ten years from end to end. */
const rows = (['2017-2019', '2020-2022'] as const).flatMap((period) =>
  Array.from({ length: 10 }, (_, i): DeprivationDecileRow => ({
    areaCode: 'X0',
    period,
    sex: 'female',
    decile: i + 1,
    lifeExpectancy: 70 + i,
    healthyLifeExpectancy: 60,
  })),
);
const published = fictionalIndicator(
  [
    observed('X0', 10.1, { sex: 'female', period: '2017-2019' }),
    observed('X0', 9.8, { sex: 'female', period: '2020-2022' }),
    observed('X0', 12, { sex: 'male', period: '2020-2022' }),
  ],
  { id: inequalityInLifeExpectancy },
);
const indicators = new Map([[published.id, published]]);

it('the slope index worked out from tenths stands beside the published one, newest first', () => {
  const checks = slopeIndexChecks(rows, 'X0', indicators);
  expect(checks.map(({ period, ...check }) => ({ period: period.text, ...check }))).toEqual([
    { period: '2020-2022', sex: 'female', workedOut: 10, published: 9.8, difference: 0.2 },
    { period: '2017-2019', sex: 'female', workedOut: 10, published: 10.1, difference: -0.1 },
  ]);
  expect(furthestCheck(checks)?.difference).toBe(0.2);
});

it('there is nothing to check where one of the two is not held', () => {
  expect(slopeIndexChecks([], 'X0', indicators)).toEqual([]);
  expect(slopeIndexChecks(rows, 'X0', new Map())).toEqual([]);
  expect(furthestCheck([])).toBeNull();
});
