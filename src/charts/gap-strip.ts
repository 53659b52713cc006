import type { Drawing } from './chart.ts';
import { strokes } from './year-strip.ts';

/** Units of a strip to one year, and its height. */
const unitsPerYear = 10;
const height = 18;

/**
 * A gap as strokes, one a year, on a rule of so many years: the same for all that stand together. None for a gap
 * the other way, which its words say.
 */
export const gapStrip = (years: number, mostYears: number): Drawing => ({
  className: 'strokes gap-strip',
  height,
  view: { width: mostYears * unitsPerYear, height },
  marks: strokes(Math.max(0, years), 0, height),
});
