import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../indicators/period.ts';
import { targetLine } from './target-line.ts';
import type { TargetLineInput } from './target-line.ts';

const input: TargetLineInput = {
  measure: {
    direction: 'at-or-below',
    value: 5,
    year: 2030,
    baseline: { value: 13, period: parsePeriod('2020') },
  },
  series: [{ middle: 2024.5, value: 10.5 }],
  latest: { value: 10.5, lower: 9.5, upper: 11.5, period: parsePeriod('2024') },
  onTheLine: 9.8,
  style: { unit: '%', decimals: 1 },
};

describe('the picture of a target', () => {
  it('runs from the start to the target, with the latest figure in its place in time', () => {
    const drawn = targetLine(input);
    expect(drawn.line?.from.x).toBe(0);
    expect(drawn.target.x).toBe(100);
    expect(drawn.latest.x).toBe(40);
    expect(drawn.years.map(({ text }) => text)).toEqual(['2030', '2024', '2020']);
    expect(drawn.labels.target.text).toBe('Target: at most 5%');
    expect(drawn.labels.start?.text).toBe('Start 13%');
  });

  it('stands a lower target lower, and the interval around the latest figure', () => {
    const drawn = targetLine(input);
    expect(drawn.target.y).toBeGreaterThan(drawn.latest.y);
    expect(drawn.interval!.from).toBeLessThan(drawn.latest.y);
    expect(drawn.interval!.to).toBeGreaterThan(drawn.latest.y);
  });

  it('has no line without a start, and no path with one figure', () => {
    const drawn = targetLine({ ...input, measure: { ...input.measure, baseline: null } });
    expect(drawn.line).toBeNull();
    expect(drawn.figures).toBe('');
    expect(drawn.labels.start).toBeNull();
  });

  it('draws the figures held as a path', () => {
    const series = [{ middle: 2022.5, value: 12 }, ...input.series];
    expect(targetLine({ ...input, series }).figures).toMatch(/^M20 [\d.]+L40 [\d.]+$/);
  });

  it('leaves out a year that would touch another', () => {
    const measure = { ...input.measure, baseline: null, year: 2025 };
    const series = Array.from({ length: 12 }, (_, year) => ({ middle: 2013.5 + year, value: 9 }));
    const drawn = targetLine({ ...input, measure, series });
    expect(drawn.years.map(({ text }) => text)).toEqual(['2025', '2013']);
  });
});
