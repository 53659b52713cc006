import { gapBetween, type PairedGap } from './gap.ts';
import type { Reading } from './reading.ts';

/**
 * The gap of an area against the country (area less country) for one indicator and sex, and how it
 * moved, the country's standard error counted. Whether the gap itself is real is the comparison with
 * the country, which takes the country's value as fixed. Null where no period is shared.
 */
export const gapAgainst = (
  area: readonly Reading[],
  country: readonly Reading[],
  decimals: number,
): PairedGap | null => gapBetween(area, country, decimals);
