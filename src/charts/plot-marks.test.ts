import * as Plot from '@observablehq/plot';
import { describe, expect, it } from 'vitest';
import { plotMarks } from './plot-marks.ts';

const size = { width: 100, height: 50, x: { domain: [0, 2] }, y: { domain: [0, 4] } };
const line = Plot.lineY(
  [
    [0, 1],
    [1, 2],
    [2, 4],
  ],
  { x: '0', y: '1', className: 'line' },
);

describe('marks drawn by Plot', () => {
  it('are paths with the class of their mark and no look of their own', () => {
    expect(plotMarks({ ...size, marks: [line] })).toEqual([
      { kind: 'path', d: 'M0,37.5L50,25L100,0', className: 'line' },
    ]);
  });

  it('are one path where none has a name, dots as lines without length', () => {
    const places = { x1: [0, 1], x2: [0, 1], y1: [0, 3], y2: [0, 3], className: 'dots' };
    expect(plotMarks({ ...size, marks: [Plot.link([1, 2], places)] })).toEqual([
      { kind: 'path', d: 'M0,50h0M50,12.5h0', className: 'dots' },
    ]);
  });

  it('keep their names apart', () => {
    const places = { x1: [0, 1], x2: [0, 1], y1: [0, 3], y2: [0, 3], title: ['A&E', 'B'] };
    const marks = plotMarks({ ...size, marks: [Plot.link([1, 2], places)] });
    expect(marks.map(({ title }) => title)).toEqual(['A&E', 'B']);
  });

  it('must be geometry alone', () => {
    expect(() => plotMarks({ ...size, title: 'Heading', marks: [line] })).toThrow(
      'A plot with a title or legend is not a drawing.',
    );
    const dots = Plot.dotY([1, 2], { className: 'dots' });
    expect(() => plotMarks({ ...size, marks: [dots] })).toThrow(
      'Of a plot only paths are drawn, not <circle>.',
    );
  });
});
