import { median } from 'simple-statistics';
import { roundTo } from '../statistics/rounding.ts';

/** Where one spread stands among those of its kind. */
export interface SpreadPlace {
  /** 1 is the widest; equal spreads share a place. */
  place: number;
  /** How many spreads it is placed among: all in force, itself too where it is in force. */
  of: number;
  /** The middle spread (median), as printed. */
  middle: number;
}

/**
 * The place of a spread among the spreads in force of one kind, sex and period, all as printed. That of
 * an area in force is one of them; that of an area that has ended is set beside them. It says what
 * "wide" means; it is no ranking of the areas, as it has no uncertainty. Throws RangeError where a
 * spread should be one of them and is not.
 */
export function spreadPlace(
  own: number,
  inForce: readonly number[],
  decimals: number,
  isInForce: boolean,
): SpreadPlace {
  const printed = inForce.map((spread) => roundTo(spread, decimals));
  const ownPrinted = roundTo(own, decimals);
  if (isInForce && !printed.includes(ownPrinted))
    throw new RangeError(`The spread ${own} is not among those it is placed in`);
  return {
    place: 1 + printed.filter((spread) => spread > ownPrinted).length,
    of: printed.length,
    middle: roundTo(median(printed), decimals),
  };
}
