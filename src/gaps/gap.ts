import {
  estimateFromInterval,
  subtractEstimates,
  type Estimate,
} from '../statistics/difference.ts';
import { differenceAsPrinted } from '../statistics/rounding.ts';
import { followGap, type GapPoint, type MovingGap } from './movement.ts';
import type { Reading } from './reading.ts';

/** A gap between two published figures of one period: `size` is own less other, as printed. */
export interface PairedGapPoint extends GapPoint {
  own: number;
  other: number;
}

/** The latest gap between two series, and how it moved. */
export type PairedGap = MovingGap<PairedGapPoint>;

function estimateOf({ value, lower, upper }: Reading): Estimate | null {
  return lower === null || upper === null ? null : estimateFromInterval({ value, lower, upper });
}

function gapPoint(own: Reading, other: Reading, decimals: number): PairedGapPoint {
  const [ownEstimate, otherEstimate] = [estimateOf(own), estimateOf(other)];
  return {
    period: own.period,
    own: own.value,
    other: other.value,
    size: differenceAsPrinted(own.value, other.value, decimals),
    estimate: ownEstimate && otherEstimate && subtractEstimates(ownEstimate, otherEstimate),
  };
}

/**
 * The gap own less other over every period for which both are published, and how it moved. Both series
 * are of one indicator (or one unit) and have `decimals` printed decimals. A period matches only its
 * own text. Null where no period is shared.
 */
export function gapBetween(
  own: readonly Reading[],
  other: readonly Reading[],
  decimals: number,
): PairedGap | null {
  const others = new Map(other.map((reading) => [reading.period.text, reading]));
  const points = own.flatMap((reading) => {
    const match = others.get(reading.period.text);
    return match ? [gapPoint(reading, match, decimals)] : [];
  });
  return followGap(points, decimals);
}
