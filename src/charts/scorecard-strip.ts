import { areaMarkAt } from './area-marks.ts';
import type { Drawing, Mark } from './chart.ts';
import { shapeOf, type ComparisonShape } from './comparison-shape.ts';
import { level, upright } from './marks.ts';
import { percentOf, roundTo, scaleOf } from './scale.ts';

/** What the strip of a scorecard's row is drawn from. */
export interface ScorecardFigures {
  /** Lowest and highest value among areas of the same kind. */
  lowest: number | null;
  highest: number | null;
  value: number;
  /** The published 95% interval; both or neither. */
  lower: number | null;
  upper: number | null;
  country: number | null;
  /** How it compares, which gives the mark its shape and colour. */
  shape: ComparisonShape;
}

const cap: Mark = { kind: 'path', className: 'cap', d: 'M0 11v8' };

/**
 * The strip of a row: a rule from the lowest to the highest area, with the area's value, its interval
 * and the country's value on it. What lies past an end is drawn at the end; where all areas are equal
 * everything stands in the middle. Null without a range.
 */
export function scorecardStrip(figures: ScorecardFigures): Drawing | null {
  const { lowest, highest, value, lower, upper, country, shape } = figures;
  if (lowest === null || highest === null) return null;
  // Of the few hundred pixels that a strip has, a tenth of a percent is a fraction of one.
  const at = (figure: number): number =>
    roundTo(percentOf({ low: lowest, high: highest }, figure), 1);
  const { colour, onRule } = shapeOf(shape);
  const mark: Mark = { kind: 'path', d: onRule };
  return {
    className: 'rowstrip',
    height: 30,
    marks: [
      cap,
      level('range', 15),
      { kind: 'inset', className: 'out', x: 100, marks: [cap] },
      ...(lower === null || upper === null
        ? []
        : [level(`interval ${colour}`, 15, at(lower), at(upper))]),
      { kind: 'inset', className: `out mark ${colour}`, x: at(value), marks: [mark] },
      ...(country === null ? [] : [upright('country-line', at(country), 4, 26)]),
    ],
  };
}

/** What the strip of a row of several areas is drawn from. */
export interface AreasStripFigures {
  /** Lowest and highest value among areas of their kind, where known. */
  ends: { lowest: number; highest: number } | null;
  /** Each area in its place, with its 95% interval where one was published; null where it has no figure. */
  areas: readonly ({ value: number; lower: number | null; upper: number | null } | null)[];
  country: number | null;
}

/** Pixels from the lane of one area to that of the next. */
const lane = 11;

/**
 * The strip of a row of several areas: a rule from the lowest to the highest area, each of those chosen in a lane
 * of its own with its mark and its interval, so that ranges never cover each other, and the country’s upright.
 * The scale holds all of them. Null with no figure at all.
 */
export function areasStrip({ ends, areas, country }: AreasStripFigures): Drawing | null {
  const held = areas.flatMap((area) => (area ? [area.value, area.lower, area.upper] : []));
  const scale = scaleOf([...held, country, ends?.lowest ?? null, ends?.highest ?? null]);
  if (!scale || held.length === 0) return null;
  const at = (figure: number): number => percentOf(scale, figure);
  const height = lane * (areas.length + 1);
  const middle = height / 2;
  const capAt = (x: number): Mark => ({
    kind: 'inset',
    className: 'out',
    x,
    marks: [{ kind: 'path', className: 'cap', d: `M0 ${middle - 6}v12` }],
  });
  const range = ends
    ? [
        capAt(at(ends.lowest)),
        level('range', middle, at(ends.lowest), at(ends.highest)),
        capAt(at(ends.highest)),
      ]
    : [];
  return {
    className: 'rowstrip',
    height,
    marks: [
      ...range,
      ...(country === null ? [] : [upright('country-line', at(country), 1, height - 1)]),
      ...areas.flatMap((area, place) => {
        if (!area) return [];
        const y = lane * (place + 1);
        const interval =
          area.lower === null || area.upper === null
            ? []
            : [level('own-range', y, at(area.lower), at(area.upper))];
        return [...interval, areaMarkAt(place, at(area.value), y)];
      }),
    ],
  };
}
