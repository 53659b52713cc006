import { expect, it } from 'vitest';
import { gapStrip } from './gap-strip.ts';

it('a gap is a stroke a year, the last cut to its fraction, on the rule of all', () => {
  const { view, marks } = gapStrip(2.5, 18);
  expect(view?.width).toBe(180);
  // Two whole years of 10 units, and half of a stroke of 6.4.
  expect(marks).toEqual([{ kind: 'path', className: 'years', d: 'M0 9H23.2', width: 18 }]);
});

it('a gap the other way has no strokes', () => {
  expect(gapStrip(-1.2, 18).marks).toEqual([]);
});
