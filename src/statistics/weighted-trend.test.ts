import { describe, expect, it } from 'vitest';
import { normalQuantile } from './normal-quantile.ts';
import { standardErrorFromInterval } from './standard-error.ts';
import { chiSquare998, weightedTrend } from './weighted-trend.ts';

const published = [
  [24.67, 23.16, 26.25],
  [24.6, 23.15, 26.19],
  [28.0, 26.44, 29.64],
  [30.2, 28.63, 31.9],
  [30.6, 28.98, 32.25],
] as const;
/** The example divides each interval by twice 1.959964, where 1.96 would do. */
const exactWidth = 2 * normalQuantile(0.975);
const worked = published.map(([value, lower, upper], i) => ({
  time: i + 1,
  value,
  standardError: (upper - lower) / exactWidth,
}));

const points = (values: number[], standardError: number) =>
  values.map((value, time) => ({ time, value, standardError }));

describe('the weighted trend', () => {
  it('gives the slope and chi-square of the worked example', () => {
    const trend = weightedTrend(worked);
    expect(trend.slope).toBeCloseTo(1.75157, 5);
    expect(trend.chiSquare).toBeCloseTo(46.7636, 4);
    expect(trend.significant).toBe(true);
  });

  it('differs from the worked example by under 0.01% with standard errors from 3.92', () => {
    const trend = weightedTrend(
      published.map(([value, lower, upper], i) => ({
        time: i + 1,
        value,
        standardError: standardErrorFromInterval(lower, upper),
      })),
    );
    expect(trend.slope).toBeCloseTo(1.75157, 5);
    expect(Math.abs(trend.chiSquare / 46.7636 - 1)).toBeLessThan(1e-4);
  });

  it('tells how far the points are from the line', () => {
    // A line through 1, 2, 3 leaves nought; 1, 3, 2 lies 0.5, 1 and 0.5 from its line, of errors of 0.5.
    expect(weightedTrend(points([1, 2, 3], 0.5)).misfit).toBeCloseTo(0, 9);
    expect(weightedTrend(points([1, 3, 2], 0.5)).misfit).toBeCloseTo(6, 9);
  });

  it('does not depend on where time is counted from', () => {
    const later = weightedTrend(worked.map((point) => ({ ...point, time: point.time + 2021.5 })));
    expect(later.slope).toBeCloseTo(weightedTrend(worked).slope, 9);
    expect(later.chiSquare).toBeCloseTo(weightedTrend(worked).chiSquare, 6);
  });

  it('is not significant when one point alone makes it', () => {
    const trend = weightedTrend(points([10, 9.9, 9.8, 9.7, 14], 0.2));
    expect(trend.chiSquare).toBeGreaterThan(chiSquare998);
    expect(trend.keepsItsSign).toBe(false);
    expect(trend.significant).toBe(false);
  });

  it('is not significant when the errors are large, although the slope is the same', () => {
    const values = [10, 11, 12, 13, 14];
    expect(weightedTrend(points(values, 0.1)).significant).toBe(true);
    expect(weightedTrend(points(values, 3)).significant).toBe(false);
  });

  it('refuses two points, two at one time, and a standard error of nought', () => {
    expect(() => weightedTrend(points([1, 2], 1))).toThrow('needs three points; got 2');
    expect(() => weightedTrend(points([1, 2, 3], 0))).toThrow('above nought at every point');
    expect(() => weightedTrend([...points([1, 2, 3], 1), ...points([4], 1)])).toThrow(
      'two have the same time',
    );
  });
});
