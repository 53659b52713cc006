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
