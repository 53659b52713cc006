import type { Drawing, Mark } from './chart.ts';
import { shapeOf, type ComparisonShape } from './comparison-shape.ts';
import { level, upright } from './marks.ts';
import { percentOf } from './scale.ts';

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
  const at = (figure: number): number => percentOf({ low: lowest, high: highest }, figure);
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
