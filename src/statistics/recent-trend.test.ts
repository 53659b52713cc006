import { describe, expect, it } from 'vitest';
import { misfit998, recentTrend, type SeriesPoint } from './recent-trend.ts';

const point = (first: number, value: number, half: number | null, length = 1): SeriesPoint => ({
  start: first,
  end: first + length,
  middle: first + length / 2,
  value,
  lower: half === null ? null : value - half,
  upper: half === null ? null : value + half,
});
const series = (values: number[], half: number | null) =>
  values.map((value, i) => point(2015 + i, value, half));

describe('the recent trend', () => {
  it('is increasing, decreasing or no significant change over the latest five periods', () => {
    expect(recentTrend(series([9, 1, 2, 3, 4, 5], 0.2)).result).toBe('increasing');
    expect(recentTrend(series([1, 9, 8, 7, 6, 5], 0.2)).result).toBe('decreasing');
    expect(recentTrend(series([5, 5.1, 5, 4.9, 5], 0.5)).result).toBe('no-significant-change');
  });

  it('has no steady direction where figures go up and down by more than chance about a line', () => {
    const turned = [2.5, 3, 3.6, 3.4, 3.1];
    const found = recentTrend(series(turned, 0.24));
    expect(found).toMatchObject({
      result: 'no-steady-direction',
      trend: { significant: true },
    });
    const downAndUp = series(
      turned.map((value) => -value),
      0.24,
    );
    expect(recentTrend(downAndUp).result).toBe('no-steady-direction');
    // A lesser turn may be chance: a line is not refuted.
    expect(recentTrend(series([2.5, 3, 3.3, 3.2, 3.6], 0.24)).result).toBe('increasing');
  });

  it('is steady where each figure is beyond the one before, however the line bends', () => {
    const bent = [10, 7, 6, 5.6, 5.5];
    const found = recentTrend(series(bent, 0.2));
    expect(found).toMatchObject({ result: 'decreasing' });
    expect(found.result !== 'not-tested' && found.trend.misfit).toBeGreaterThan(misfit998);
  });

  it('uses every third of a rolling series', () => {
    const rolling = Array.from({ length: 15 }, (_, i) => point(2010 + i, 60 + i, 0.2, 3));
    const { periods } = recentTrend(rolling);
    expect(periods.map((period) => period.start)).toEqual([2012, 2015, 2018, 2021, 2024]);
  });

  it('says too few with four periods, and tests the first against the last of them', () => {
    expect(recentTrend(series([60, 61, 62, 63], 0.5))).toMatchObject({
      result: 'not-tested',
      why: 'too-few-periods',
      change: { difference: 3, isReal: true },
    });
  });

  it('holds the change between two periods to the 99.8% level, as it does five', () => {
    // 2 / sqrt(2 × 0.51²) is 2.77: past 1.96, short of 3.09.
    expect(recentTrend(series([60, 62], 1))).toMatchObject({ change: { isReal: false } });
    expect(recentTrend(series([60, 62.5], 1))).toMatchObject({ change: { isReal: true } });
  });

  it('says no intervals, and tests nothing, where none were published', () => {
    expect(recentTrend(series([1, 2, 3, 4, 5], null))).toMatchObject({
      result: 'not-tested',
      why: 'no-intervals',
      change: null,
    });
  });

  it('says there is a gap where a year is missing', () => {
    const [a, ...others] = series([1, 2, 3, 4, 5, 6], 0.1);
    expect(recentTrend([a!, ...others.slice(1)])).toMatchObject({ why: 'gap-between-periods' });
  });

  it('takes an interval of no width as none, and an empty series as too few', () => {
    expect(recentTrend(series([1, 2, 3, 4, 5], 0))).toMatchObject({ why: 'no-intervals' });
    expect(recentTrend([])).toMatchObject({ why: 'too-few-periods', change: null, periods: [] });
  });
});
