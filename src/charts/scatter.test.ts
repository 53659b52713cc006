import { describe, expect, it } from 'vitest';
import type { Chart, Label } from './chart.ts';
import { everyMark } from './every-mark.ts';
import { madeUpWords } from './fixtures/made-up.ts';
import { scatterChart, type ScatterPoint } from './scatter.ts';

const points = [
  { name: 'Northmoor', x: 50, y: 74 },
  { name: 'Eastwold', x: 60, y: 79 },
  { name: 'Southmarsh', x: 70, y: 84 },
];
const chartOf = (drawn: ScatterPoint[]): Chart | null =>
  scatterChart({ words: madeUpWords, points: drawn, xLabel: 'Share, %', yLabel: 'Years' });
const namesIn = (drawn: ScatterPoint[]): Label[] =>
  everyMark(chartOf(drawn)!).filter(
    (mark): mark is Label => mark.kind === 'label' && mark.className === 'haloed',
  );

describe('a scatter', () => {
  it('names the extreme areas once, away from the nearer side', () => {
    expect(namesIn(points).map(({ text, anchor }) => [text, anchor])).toEqual([
      ['Southmarsh', 'end'],
      ['Northmoor', 'start'],
    ]);
  });

  it('draws a dot an area, named when pointed at', () => {
    const titles = everyMark(chartOf(points)!).flatMap((mark) =>
      mark.kind === 'path' ? [mark.title] : [],
    );
    expect(titles).toEqual(['Northmoor', 'Eastwold', 'Southmarsh']);
  });

  it('sets a name clear of a more important one close by', () => {
    const near = namesIn([...points, { name: 'Fenwick', x: 71, y: 83.9 }]);
    const [first, second] = ['Southmarsh', 'Fenwick'].map((name) =>
      near.find(({ text }) => text === name),
    );
    expect(Math.abs(Number(first!.y) - Number(second!.y))).toBeGreaterThanOrEqual(16);
  });

  it('is not drawn without points', () => {
    expect(chartOf([])).toBeNull();
  });
});
