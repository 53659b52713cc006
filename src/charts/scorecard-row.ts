import type { ComparisonShape } from './comparison-shape.ts';
import { percentOf, type Scale } from './scale.ts';
import type { SparkInput } from './sparkline.ts';

/** One row of a scorecard: the words come ready, the picture is placed here. */
export interface ScorecardRowInput {
  name: string;
  /** Page of the indicator; null where it has none. */
  href: string | null;
  /** Period, and the range in words or that none was published. */
  note: string;
  valueText: string;
  /** What follows the number small: `%`, or nothing. */
  unitSuffix: string;
  /** Lowest and highest value among areas of the same kind. */
  lowest: number | null;
  highest: number | null;
  value: number | null;
  /** The published 95% interval; both or neither. */
  lower: number | null;
  upper: number | null;
  country: number | null;
  /** Null on the country's own page, where there is nothing to compare with. */
  comparison: { shape: ComparisonShape; words: string; note: string } | null;
  trend: { words: string };
  spark: SparkInput | null;
  /** Why there is no value, as a sentence; the row then shows only that. */
  missing: string | null;
}

/** Where the marks of a row stand on its rule, in percent of its width from the left. */
export interface ScorecardStrip {
  mark: number;
  interval: { from: number; to: number } | null;
  country: number | null;
}

type Figures = Pick<
  ScorecardRowInput,
  'lowest' | 'highest' | 'value' | 'lower' | 'upper' | 'country'
>;

function intervalOn(scale: Scale, { lower, upper }: Figures): ScorecardStrip['interval'] {
  if (lower === null || upper === null) return null;
  return { from: percentOf(scale, lower), to: percentOf(scale, upper) };
}

/**
 * The strip of a row: a rule from the lowest to the highest area, with the area's value, its interval
 * and the country's value on it. What lies past an end is drawn at the end; where all areas are equal
 * everything stands in the middle. Null without a value or without a range.
 */
export function drawScorecardStrip(figures: Figures): ScorecardStrip | null {
  const { lowest, highest, value, country } = figures;
  if (value === null || lowest === null || highest === null) return null;
  const scale = { low: lowest, high: highest };
  return {
    mark: percentOf(scale, value),
    interval: intervalOn(scale, figures),
    country: country === null ? null : percentOf(scale, country),
  };
}
