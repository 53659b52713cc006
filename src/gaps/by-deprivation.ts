import {
  estimateFromInterval,
  testAgainstNought,
  type Difference,
} from '../statistics/difference.ts';
import { roundTo } from '../statistics/rounding.ts';
import { followGap, type GapPoint, type MovingGap } from './movement.ts';
import type { Reading } from './reading.ts';
import { whyWithoutRange, type Untested } from './untested.ts';

/** Which way life lengthens along the line from the most to the least deprived end of an area. */
export type DeprivationSlope = 'longer-at-least-deprived' | 'level' | 'longer-at-most-deprived';

/** The published slope index of inequality of an area, in years, and how it moved. */
export interface DeprivationGap {
  gap: MovingGap;
  slope: DeprivationSlope;
  /** What may have moved it besides how long people live; null where nothing is known of. */
  changeNote: string | null;
  /** Whether there is a gap at all, by more than chance; null where no interval was published. */
  test: Difference | null;
}

function pointOf(
  { period, value, lower, upper }: Reading,
  decimals: number,
  lacking: Untested,
): GapPoint {
  const known = lower !== null && upper !== null;
  return {
    period,
    size: roundTo(value, decimals),
    estimate: known ? estimateFromInterval({ value, lower, upper }) : null,
    untested: known ? null : lacking,
  };
}

function slopeOf(size: number): DeprivationSlope {
  if (size === 0) return 'level';
  return size > 0 ? 'longer-at-least-deprived' : 'longer-at-most-deprived';
}

/**
 * The gap by deprivation inside an area from its published slope indices, all of one release. Small
 * districts can be near nought or below it; nothing is clipped. Null where none is published.
 */
export function gapByDeprivation(
  slopeIndices: readonly Reading[],
  decimals: number,
  changeNote: string | null,
): DeprivationGap | null {
  const lacking = whyWithoutRange(slopeIndices);
  const gap = followGap(
    slopeIndices.map((reading) => pointOf(reading, decimals, lacking)),
    decimals,
  );
  if (!gap) return null;
  const { size, estimate } = gap.now;
  return { gap, slope: slopeOf(size), changeNote, test: estimate && testAgainstNought(estimate) };
}
