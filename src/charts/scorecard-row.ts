import { percentOf, type Scale } from './scale.ts';

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
}

/** Where the marks of a row stand on its rule, in percent of its width from the left. */
export interface ScorecardStrip {
  mark: number;
  interval: { from: number; to: number } | null;
  country: number | null;
}

function intervalOn(scale: Scale, { lower, upper }: ScorecardFigures): ScorecardStrip['interval'] {
  if (lower === null || upper === null) return null;
  return { from: percentOf(scale, lower), to: percentOf(scale, upper) };
}

/**
 * The strip of a row: a rule from the lowest to the highest area, with the area's value, its interval
 * and the country's value on it. What lies past an end is drawn at the end; where all areas are equal
 * everything stands in the middle. Null without a range.
 */
export function drawScorecardStrip(figures: ScorecardFigures): ScorecardStrip | null {
  const { lowest, highest, value, country } = figures;
  if (lowest === null || highest === null) return null;
  const scale = { low: lowest, high: highest };
  return {
    mark: percentOf(scale, value),
    interval: intervalOn(scale, figures),
    country: country === null ? null : percentOf(scale, country),
  };
}
