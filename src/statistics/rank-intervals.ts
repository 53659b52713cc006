import type { ValueWithInterval } from './difference.ts';
import { normalQuantile } from './normal-quantile.ts';
import { z95 } from './significance.ts';

/** Place in order from the lowest value (1) to the highest, and the places it could hold. */
export interface RankInterval {
  /** 1 + the number of lower values; equal values share a rank. */
  rank: number;
  /** The lowest place it could hold. */
  first: number;
  /** The highest place it could hold. */
  last: number;
}

/** Critical value at which `count` independent intervals hold together with probability `level`. */
export function jointCriticalValue(count: number, level: number): number {
  return normalQuantile((1 + level ** (1 / count)) / 2);
}

/** How many of some numbers in order, lowest first, are below `limit` (or, with `orEqual`, not above it). */
function countBelow(sorted: Float64Array, limit: number, orEqual: boolean): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const isBelow = orEqual ? sorted[middle]! <= limit : sorted[middle]! < limit;
    if (isBelow) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * Joint rank intervals: all of them are right together with probability 0.95 or more, if the figures
 * are independent. Each published 95% interval is widened, each side in proportion, to the joint critical
 * value; `first` is 1 + the number of areas whose widened interval lies wholly below, `last` is the
 * number of areas less those wholly above.
 * Source: Klein, Wright and Wieczorek 2020, "A joint confidence region for an overall ranking of
 * populations", Journal of the Royal Statistical Society Series C, doi:10.1111/rssc.12402.
 */
export function rankIntervals(figures: readonly ValueWithInterval[]): RankInterval[] {
  const widening = figures.length === 0 ? 1 : jointCriticalValue(figures.length, 0.95) / z95;
  const wide = figures.map(({ value, lower, upper }) => ({
    value,
    lower: value - (value - lower) * widening,
    upper: value + (upper - value) * widening,
  }));
  const inOrder = (end: 'value' | 'lower' | 'upper') =>
    Float64Array.from(wide, (figure) => figure[end]).sort();
  const [values, lowers, uppers] = [inOrder('value'), inOrder('lower'), inOrder('upper')];
  return wide.map((own) => ({
    rank: 1 + countBelow(values, own.value, false),
    first: 1 + countBelow(uppers, own.lower, false),
    last: countBelow(lowers, own.upper, true),
  }));
}
