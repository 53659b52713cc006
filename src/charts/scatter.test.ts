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

  it('leads to a name that has no room by its dot', () => {
    const crowd = [-0.4, 0.4].flatMap((off) =>
      Array.from({ length: 40 }, (_, index) => ({
        name: 'Fenwick',
        x: 52 + index * 0.45,
        y: 79 + off,
      })),
    );
    const end = { name: 'Westwold', x: 70.4, y: 79 };
    const drawn = [...points.slice(0, 2), { name: 'Southmarsh', x: 60, y: 84 }, ...crowd, end];
    expect(namesIn(drawn).map(({ text }) => text)).toContain('Westwold');
    const leads = everyMark(chartOf(drawn)!).filter(
      (mark) =>
        mark.kind === 'rule' && mark.className === 'tick' && Math.abs(Number(mark.y1)) === 5,
    );
    expect(leads.length).toBe(1);
  });

  it('is not drawn without points', () => {
    expect(chartOf([])).toBeNull();
  });
});
