import { withInterval, estimateFromInterval, type Estimate } from '../statistics/difference.ts';
import type { Period } from '../indicators/period.ts';
import { sinceBreak, type Series } from '../indicators/series.ts';

/** One published figure of an area, with its period and, where published, its 95% interval. */
export interface Reading {
  period: Period;
  value: number;
  lower: number | null;
  upper: number | null;
}

/**
 * The figures of a series that may be set against each other, oldest first: those after the last period
 * that the publisher calls not comparable, since a gap is not followed across a break.
 */
export const readingsOf = (series: Series): Reading[] => sinceBreak(series);

/** The estimate behind a reading; null where it has no interval. */
export function estimateOf(reading: Reading): Estimate | null {
  const figure = withInterval(reading);
  return figure && estimateFromInterval(figure);
}
