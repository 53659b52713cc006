import { expect, it } from 'vitest';
import { fictionalAreas, fictionalIndicator, observed } from '../profiles/fixtures/fictional.ts';
import { parsePeriod } from '../indicators/period.ts';
import { changesFile } from './changes-file.ts';

it('gives periods as the tables write them, so that one of a month is read again', () => {
  const rows = ['X0', 'XD1', 'XD2', 'XU1', 'XU2'].flatMap((code) => [
    observed(code, 10, { period: '2020-06' }),
    observed(code, 12, { period: '2024-06' }),
  ]);
  const [all] = changesFile(fictionalIndicator(rows), fictionalAreas);
  expect([all?.from, all?.to]).toEqual(['2020-06', '2024-06']);
  expect(parsePeriod(all!.from).label).toBe('June 2020');
});
