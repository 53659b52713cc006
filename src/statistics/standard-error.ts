import { z95 } from './significance.ts';

/**
 * Standard error, in the unit of the figure, from its published 95% interval: (upper - lower) / 3.92.
 * The normal approximation, read backwards; 3.92 is twice 1.96.
 * Source: Cochrane Handbook for Systematic Reviews of Interventions, chapter 6, which divides by 3.92 likewise.
 */
export function standardErrorFromInterval(lower: number, upper: number): number {
  if (!(upper >= lower)) {
    throw new RangeError(`An interval runs from low to high; got ${lower} to ${upper}`);
  }
  return (upper - lower) / (2 * z95);
}
