import { expect, it } from 'vitest';
import { parsePeriod } from '../indicators/period.ts';
import type { Observation } from '../indicators/series.ts';
import { readingsOf } from './reading.ts';

const observation = (
  period: string,
  value: number | null,
  missing: Observation['missing'] = value === null ? 'suppressed' : null,
): Observation => ({
  period: parsePeriod(period),
  sex: 'female',
  value,
  lower: null,
  upper: null,
  mark: null,
  publishedComparison: null,
  missing,
});

it('readings are the published figures after the last break in the series', () => {
  const readings = readingsOf([
    observation('2019', 1),
    observation('2020', null, 'not-comparable'),
    observation('2021', 3),
    observation('2022', null),
    observation('2023', 5),
  ]);
  expect(readings.map((each) => each.value)).toEqual([3, 5]);
});
