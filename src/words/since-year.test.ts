import { describe, expect, it } from 'vitest';
import { fictionalIndicator, observed } from '../profiles/fixtures/fictional.ts';
import { sinceYear } from './since-year.ts';

type Figure = [period: string, value: number, margin?: number];

function since(
  year: number,
  figures: Figure[],
  more: Parameters<typeof fictionalIndicator>[1] = {},
) {
  const rows = figures.map(([period, value, margin]) =>
    observed('X0', value, {
      period,
      lower: margin === undefined ? null : value - margin,
      upper: margin === undefined ? null : value + margin,
    }),
  );
  const indicator = fictionalIndicator(rows, more);
  return sinceYear(indicator.series.of('X0', 'persons'), year, indicator);
}

const figures: Figure[] = [
  ['2011', 28.1],
  ['2022', 17.2],
  ['2023', 19.4],
  ['2024', 20.8],
];

describe('the change since a year', () => {
  it('has both ends and the direction, which may be against that of the whole', () => {
    expect(since(2022, figures)).toBe(
      'from 17.2% in 2022 to 20.8% in 2024, up 3.6 percentage points, not tested',
    );
    expect(since(2011, figures)).toContain('down 7.3 percentage points');
    expect(since(2022, [...figures, ['2025', 17.2]])).toContain(', the same as printed, ');
  });

  it('is tested where both have ranges', () => {
    const ranged = (margin: number) => figures.map(([at, value]): Figure => [at, value, margin]);
    expect(since(2022, ranged(1))).toMatch(/, by more than chance$/);
    expect(since(2022, ranged(3))).toMatch(/, which could be chance$/);
  });

  it('is not told of the newest, of a year that is not held, is passed over, or shares one with the newest', () => {
    expect(since(2024, figures)).toBeNull();
    expect(since(2015, figures)).toBeNull();
    expect(since(2022, figures, { leftOutOfTrends: ['2022'] })).toBeNull();
    const rolling: Figure[] = [2019, 2020, 2021, 2022].map((at) => [`${at}-${at + 2}`, at / 100]);
    expect(since(2022, rolling)).toBeNull();
  });
});
