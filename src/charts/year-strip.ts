import type { Path } from './chart.ts';
import { roundTo } from './scale.ts';

/** Units of a strip's drawing to one year, and how much of a year its stroke fills (64%). */
const unitsPerYear = 10;
const strokeUnits = 6.4;
const dotHeight = 2.4;
/** The years of the rule a life hangs from. */
export const mostYears = 90;

/**
 * Where a dashed line from zero must end so that it shows a stroke for each whole year and the last
 * one cut to its fraction: 2.5 years are two strokes of 6.4 and one of 3.2, so the line ends at 23.2.
 * The line's dash is `6.4 3.6`, which the style sheet gives to `.strokes path`.
 */
function stripEnd(years: number): number {
  const whole = Math.floor(years);
  return roundTo(whole * unitsPerYear + (years - whole) * strokeUnits, 2);
}

/** The line whose dashes are the strokes between two places of a strip, in its units; none where it has no length. */
const strip = (from: number, to: number, top: number, height: number): Path[] =>
  to <= from
    ? []
    : [
        {
          kind: 'path',
          className: 'years',
          d: `M${from} ${roundTo(top + height / 2, 2)}H${to}`,
          width: roundTo(height, 2),
        },
      ];

/** A stroke a year from zero. */
export const strokes = (years: number, top: number, height: number): Path[] =>
  strip(0, stripEnd(years), top, height);

/** A dot for each later year that no stroke touches, at the foot of a strip, up to the end of a rule. */
export const restDots = (years: number, end: number, height: number): Path[] =>
  strip(Math.ceil(years) * unitsPerYear, end * unitsPerYear, height - dotHeight, dotHeight);

/** Years of life and of good health, a strip `height` high; `apart` parts the two where they do not belong together. */
export interface Life {
  life: number | null;
  healthy: number | null;
  height: number;
  short: number;
  apart?: number;
}

/** Years on the rule: what lies past its ends is cut. */
export const onRule = (years: number): number => Math.min(mostYears, Math.max(0, years));

/**
 * A life from birth to ninety: strokes tall in good health and short after it, then dots. Years in good
 * health are drawn above years of life; unless parted they overlap a little, or a hairline of paper shows.
 * A life of unknown health has no strokes here: `hollowStrokes` draws it.
 */
export function lifeStrips({ life, healthy, height, short, apart = -1 }: Life): Path[] {
  const tall = height - short - apart;
  return [
    ...(healthy === null ? [] : strokes(onRule(healthy), 0, tall)),
    ...(life === null || healthy === null ? [] : strokes(onRule(life), height - short, short)),
    ...(life === null ? [] : restDots(onRule(life), mostYears, height)),
  ];
}

/** Whole strokes drawn hollow, `height` high, for years whose sort is not known. */
export function hollowStrokes(years: number, height: number): Path[] {
  const whole = Math.floor(years);
  const widths = [
    ...Array<number>(whole).fill(strokeUnits),
    roundTo((years - whole) * strokeUnits, 2),
  ];
  const drawn = widths
    .filter((width) => width > 0)
    .map((width) => `h${width}v${height - 2}h-${width}z`);
  if (drawn.length === 0) return [];
  return [{ kind: 'path', className: 'hollow', d: `M0 1${drawn.join(`m${unitsPerYear} 0`)}` }];
}
