import { roundTo } from './scale.ts';

/** Units of a strip's drawing to one year, and how much of a year its stroke fills (64%). */
const unitsPerYear = 10;
const strokeUnits = 6.4;

/**
 * Where a dashed line from zero must end so that it shows a stroke for each whole year and the last
 * one cut to its fraction: 2.5 years are two strokes of 6.4 and one of 3.2, so the line ends at 23.2.
 * The line's dash is `6.4 3.6`, which the style sheet gives to `.strokes path`.
 */
export function stripEnd(years: number): number {
  const whole = Math.floor(years);
  return roundTo(whole * unitsPerYear + (years - whole) * strokeUnits, 2);
}

/** Where the strip of the next untouched year begins: the years that follow, up to the end of a rule. */
export const stripRest = (years: number): number => Math.ceil(years) * unitsPerYear;

/** A dashed line across a strip, between two places, `top` and `height` in the strip's own units. */
export interface StripLine {
  path: string;
  width: number;
}

/** The line whose dashes are the strokes between two places of a strip; null where there are none. */
export function stripLine(from: number, to: number, top: number, height: number): StripLine | null {
  if (to <= from) return null;
  return { path: `M${from} ${roundTo(top + height / 2, 2)}H${to}`, width: roundTo(height, 2) };
}

/** Whole strokes drawn hollow, `height` high, for years whose sort is not known. */
export function hollowStrokes(years: number, height: number): string {
  const whole = Math.floor(years);
  const widths = [
    ...Array.from({ length: whole }, () => strokeUnits),
    roundTo((years - whole) * strokeUnits, 2),
  ].filter((width) => width > 0);
  const strokes = widths.map((width) => `h${width}v${height - 2}h-${width}z`);
  return strokes.length === 0 ? '' : `M0 1${strokes.join(`m${unitsPerYear} 0`)}`;
}
