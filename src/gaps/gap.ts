import { estimateOf } from './reading.ts';
import { subtractEstimates, type Estimate } from '../statistics/difference.ts';
import { differenceAsPrinted } from '../statistics/rounding.ts';
import { followGap, type GapPoint, type MovingGap } from './movement.ts';
import type { Reading } from './reading.ts';
import { whyWithoutRange, type Untested } from './untested.ts';

/** A gap between two published figures of one period: `size` is own less other, as printed. */
export interface PairedGapPoint extends GapPoint {
  own: number;
  other: number;
}

/** The latest gap between two series, and how it moved. */
export type PairedGap = MovingGap<PairedGapPoint>;

/** Own less other with its standard error; null where one of the two has none. */
function gapEstimate(own: Reading, other: Reading): Estimate | null {
  const [ownEstimate, otherEstimate] = [estimateOf(own), estimateOf(other)];
  return ownEstimate && otherEstimate && subtractEstimates(ownEstimate, otherEstimate);
}

function gapPoint(
  own: Reading,
  other: Reading,
  { decimals, untested, lacking }: GapStyle,
): PairedGapPoint {
  const estimate = untested ? null : gapEstimate(own, other);
  return {
    period: own.period,
    own: own.value,
    other: other.value,
    size: differenceAsPrinted(own.value, other.value, decimals),
    estimate,
    untested: untested ?? (estimate ? null : lacking),
  };
}

/** How a gap is printed; `untested` where no gap of the kind can be tested, and why; else why one without an estimate was not. */
interface GapStyle {
  decimals: number;
  untested: Untested | null;
  lacking: Untested;
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
  const style = { decimals, untested, lacking: whyWithoutRange([...own, ...other]) };
  const points = own.flatMap((reading) => {
    const match = others.get(reading.period.text);
    return match ? [gapPoint(reading, match, style)] : [];
  });
  return followGap(points, decimals);
}
