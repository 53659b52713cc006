import { median } from 'simple-statistics';
import { roundTo } from '../statistics/rounding.ts';

/** Where one spread stands among those of its kind. */
export interface SpreadPlace {
  /** 1 is the widest; equal spreads share a place. */
  place: number;
  /** How many others share the place. */
  tied: number;
  /** How many spreads there are, this one among them. */
  of: number;
  /** The middle spread (median), as printed. */
  middle: number;
}

/**
 * The place of a spread among all spreads of one kind, sex and period, itself included, all as printed.
 * It says what "wide" means; it is no ranking of the areas, as it has no uncertainty.
 */
export function spreadPlace(own: number, all: readonly number[], decimals: number): SpreadPlace {
  const printed = all.map((spread) => roundTo(spread, decimals));
  const ownPrinted = roundTo(own, decimals);
  const same = printed.filter((spread) => spread === ownPrinted).length;
  if (same === 0) throw new RangeError(`The spread ${own} is not among those it is placed in`);
  return {
    place: 1 + printed.filter((spread) => spread > ownPrinted).length,
    tied: same - 1,
    of: printed.length,
    middle: roundTo(median(printed), decimals),
  };
}
