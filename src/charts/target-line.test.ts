import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../indicators/period.ts';
import type { Chart, Label, Mark } from './chart.ts';
import { everyMark, wordsDrawn } from './every-mark.ts';
import { madeUpWords } from './fixtures/made-up.ts';
import { targetChart, type TargetLineInput } from './target-line.ts';

const input: TargetLineInput = {
  measure: {
    direction: 'at-or-below',
    value: 5,
    year: 2030,
    baseline: { value: 13, period: parsePeriod('2020') },
  },
  series: [{ middle: 2024.5, value: 10.5 }],
  latest: { value: 10.5, lower: 9.5, upper: 11.5, period: parsePeriod('2024') },
  style: { unit: '%', decimals: 1 },
  words: madeUpWords,
};
const marked = (chart: Chart, name: string): Mark | undefined =>
  everyMark(chart).find(({ className }) => className === name);
const years = (chart: Chart): string[] =>
  everyMark(chart)
    .filter((mark): mark is Label => mark.kind === 'label' && mark.className === 'quiet')
    .map(({ text }) => text);

describe('the picture of a target', () => {
  it('runs from the start to the target, with the latest figure in its place in time', () => {
    const chart = targetChart(input);
    expect(marked(chart, 'target-course')).toMatchObject({ d: expect.stringMatching(/^M0,/) });
    expect(marked(chart, 'target-pole')).toMatchObject({ x1: 100 });
    expect(marked(chart, 'target-now')).toMatchObject({ x: 40 });
    expect(years(chart)).toEqual(['2030', '2024', '2020']);
    expect(wordsDrawn(chart)).toEqual(
      expect.arrayContaining(['Target: at most 5%', 'Start 13%', '10.5%']),
    );
  });

  it('stands a lower target lower, and the interval around the latest figure', () => {
    const chart = targetChart(input);
    const now = marked(chart, 'target-now') as { y: number };
    const interval = marked(chart, 'target-interval') as { y1: number; y2: number };
    expect(marked(chart, 'target-pole')).toMatchObject({ y1: expect.any(Number) });
    expect((marked(chart, 'target-pole') as { y1: number }).y1).toBeGreaterThan(now.y);
    expect(interval.y1).toBeLessThan(now.y);
    expect(interval.y2).toBeGreaterThan(now.y);
  });

  it('has no line without a start, and no path with one figure', () => {
    const chart = targetChart({ ...input, measure: { ...input.measure, baseline: null } });
    expect(marked(chart, 'target-course')).toBeUndefined();
    expect(marked(chart, 'target-figures')).toBeUndefined();
    expect(wordsDrawn(chart).join()).not.toContain('Start');
  });

  it('draws the figures held as a path', () => {
    const series = [{ middle: 2022.5, value: 12 }, ...input.series];
    expect(marked(targetChart({ ...input, series }), 'target-figures')).toMatchObject({
      d: expect.stringMatching(/^M120,[\d.]+L240,[\d.]+$/),
    });
  });

  it('leaves out a year that would touch another', () => {
    const measure = { ...input.measure, baseline: null, year: 2025 };
    const series = Array.from({ length: 12 }, (_, year) => ({ middle: 2013.5 + year, value: 9 }));
    expect(years(targetChart({ ...input, measure, series }))).toEqual(['2025', '2013']);
  });
});
