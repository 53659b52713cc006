import { testAgainstNought, type Difference } from '../statistics/difference.ts';
import { gapBetween, type PairedGap } from './gap.ts';
import type { Reading } from './reading.ts';

/** Women's figure less men's, and whether it is real; `test` is null where no intervals were published. */
export interface GapBetweenSexes {
  gap: PairedGap;
  test: Difference | null;
}

/** The gap between women and men of one area (women less men) and how it moved; null where no period is shared. */
export function gapBetweenSexes(
  women: readonly Reading[],
  men: readonly Reading[],
  decimals: number,
): GapBetweenSexes | null {
  const gap = gapBetween(women, men, decimals);
  if (!gap) return null;
  return { gap, test: gap.now.estimate ? testAgainstNought(gap.now.estimate) : null };
}
