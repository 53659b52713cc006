import { describe, expect, it } from 'vitest';
import type { Chart, Label } from './chart.ts';
import { everyMark } from './every-mark.ts';
import { gapOverTimeChart, type GapPoint } from './gap-over-time.ts';
import { madeUpWords } from './fixtures/made-up.ts';

const points = (area: (number | null)[], country: (number | null)[]): GapPoint[] =>
  area.map((value, index) => ({
    periodLabel: `${2015 + index} to ${2017 + index}`,
    middle: 2016.5 + index,
    area: value,
    country: country[index] ?? null,
  }));
const chartOf = (series: GapPoint[], areaName = 'Northmoor'): Chart =>
  gapOverTimeChart({
    words: madeUpWords,
    areaName,
    countryName: 'Exland',
    sexes: [{ sex: 'women', points: series }],
    min: 72,
    max: 84,
  });
const pathOf = (chart: Chart, name: string): string =>
  everyMark(chart)
    .filter((mark) => mark.kind === 'path')
    .find(({ className }) => className === name)?.d ?? '';
/** The words of a column: the first values stand in the left one, the ends in the right. */
const labelsIn = (chart: Chart, side: 'left' | 'right'): Label[] =>
  chart.panels[0]!.drawings.filter((drawing) => drawing.side === side).flatMap(
    ({ marks }) => marks as Label[],
  );
const written = (labels: Label[]) => labels.map(({ text, value = '' }) => text + value);

describe('a gap over time', () => {
  it('runs from the first period to the last, high values high', () => {
    const chart = chartOf(points([78, 75], [84, 81]));
    expect(pathOf(chart, 'area-series')).toBe('M0,60L300,90');
    expect(pathOf(chart, 'country-series')).toBe('M0,0L300,30');
    expect(pathOf(chart, 'between')).toBe('M0,0L300,30L300,90L0,60Z');
  });

  it('breaks the line, and what lies between, at a blank', () => {
    const chart = chartOf(points([78, 78, null, 78, 78], [80, 80, 80, 80, 80]));
    expect(pathOf(chart, 'area-series').match(/M/g)).toHaveLength(2);
    expect(pathOf(chart, 'between').match(/M/g)).toHaveLength(2);
    expect(pathOf(chart, 'country-series').match(/M/g)).toHaveLength(1);
  });

  it('marks a period that stands alone', () => {
    expect(pathOf(chartOf(points([78, null, null], [80, 80, 80])), 'area-series')).toBe('M0,60Z');
  });

  it('keeps the words of two ends apart where the values nearly meet', () => {
    const chart = chartOf(points([78, 80.1], [80, 80]), 'Westmere and Fellside Vale');
    const lines = labelsIn(chart, 'right').map(({ y }) => Number(y));
    const steps = lines.slice(1).map((line, index) => line - (lines[index] ?? 0));
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(17);
  });

  it('says the period of an end that is not the last', () => {
    const chart = chartOf(points([78, 78, null], [80, 80, 80]));
    const words = written(labelsIn(chart, 'right')).join(' ');
    expect(words).toContain('Northmoor 2016 to 2018 78.0');
  });

  it('gives the first value of each line at its left end, apart where they would touch', () => {
    const labels = labelsIn(chartOf(points([78, 75], [78.5, 81])), 'left');
    expect(written(labels)).toEqual(['78.5', '78.0']);
    expect(Number(labels[1]!.y) - Number(labels[0]!.y)).toBeGreaterThanOrEqual(17);
  });

  it('leaves out the first value of a line that starts later', () => {
    const labels = labelsIn(chartOf(points([null, 75], [80, 81])), 'left');
    expect(written(labels)).toEqual(['80.0']);
  });

  it('has no words for a series without figures', () => {
    const chart = chartOf(points([null, null], [80, 80]));
    expect(written(labelsIn(chart, 'right'))).toEqual(['Exland 80.0']);
    expect(pathOf(chart, 'area-series')).toBe('');
  });
});
