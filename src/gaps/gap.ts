import {
  estimateFromInterval,
  subtractEstimates,
  type Estimate,
} from '../statistics/difference.ts';
import { differenceAsPrinted } from '../statistics/rounding.ts';
import { followGap, type GapPoint, type MovingGap } from './movement.ts';
import type { Reading } from './reading.ts';
import type { Untested } from './untested.ts';

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

/** Own less other with its standard error, or why there is none. */
function estimateOrWhy(own: Reading, other: Reading): Pick<GapPoint, 'estimate' | 'untested'> {
  const [ownEstimate, otherEstimate] = [estimateOf(own), estimateOf(other)];
  if (!ownEstimate || !otherEstimate) return { estimate: null, untested: 'no-ranges' };
  return { estimate: subtractEstimates(ownEstimate, otherEstimate), untested: null };
}

function gapPoint(own: Reading, other: Reading, { decimals, untested }: GapStyle): PairedGapPoint {
  return {
    period: own.period,
    own: own.value,
    other: other.value,
    size: differenceAsPrinted(own.value, other.value, decimals),
    ...(untested ? { estimate: null, untested } : estimateOrWhy(own, other)),
  };
}

/** How a gap is printed; `untested` where no gap of the kind can be tested, and why. */
interface GapStyle {
  decimals: number;
  untested: Untested | null;
}

/**
 * The gap own less other over every period for which both are published, and how it moved. Both series
 * are of one indicator (or one unit) and have `decimals` printed decimals. A period matches only its
 * own text. Null where no period is shared. `untested` says why no gap of the
 * kind may be tested, whatever was published; null where one may be.
 */
export function gapBetween(
  own: readonly Reading[],
  other: readonly Reading[],
  decimals: number,
  untested: Untested | null = null,
): PairedGap | null {
  const others = new Map(other.map((reading) => [reading.period.text, reading]));
  const points = own.flatMap((reading) => {
    const match = others.get(reading.period.text);
    return match ? [gapPoint(reading, match, { decimals, untested })] : [];
  });
  return followGap(points, decimals);
}
