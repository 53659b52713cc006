import { roundTo } from '../statistics/rounding.ts';
import { gapBetween, type PairedGap } from './gap.ts';
import type { Reading } from './reading.ts';

/**
 * Years lived in poorer health, derived: life expectancy less healthy life expectancy of the same area
 * and sex, for periods in which both are published; null where there are none. Never tested: the two
 * figures share their deaths, so their standard errors do not simply add.
 */
export const yearsInPoorerHealth = (
  lifeExpectancy: readonly Reading[],
  healthyLifeExpectancy: readonly Reading[],
  decimals: number,
): PairedGap | null => gapBetween(lifeExpectancy, healthyLifeExpectancy, decimals, 'shared-deaths');

/**
 * The part of the range of years in poorer health that is known: that of good health alone, since of life
 * expectancy no range may be published; the whole range is wider. Null where the range of good health of
 * that period is not published either.
 */
export function knownRangeOfPoorerHealth(
  gap: PairedGap | null,
  healthyLifeExpectancy: readonly Reading[],
  decimals: number,
): { lower: number; upper: number } | null {
  const healthy = healthyLifeExpectancy.find(({ period }) => period.text === gap?.now.period.text);
  if (!gap || !healthy || healthy.lower === null || healthy.upper === null) return null;
  return {
    lower: roundTo(gap.now.own - healthy.upper, decimals),
    upper: roundTo(gap.now.own - healthy.lower, decimals),
  };
}
