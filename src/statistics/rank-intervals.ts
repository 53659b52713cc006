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
export function jointCriticalValue(count: number, level = 0.95): number {
  return normalQuantile((1 + level ** (1 / count)) / 2);
}

/**
 * Joint rank intervals: all of them are right together with probability `level` or more, if the figures
 * are independent. Each published 95% interval is widened, each side in proportion, to the joint critical
 * value; `first` is 1 + the number of areas whose widened interval lies wholly below, `last` is the
 * number of areas less those wholly above.
 * Source: Klein, Wright and Wieczorek 2020, "A joint confidence region for an overall ranking of
 * populations", Journal of the Royal Statistical Society Series C, doi:10.1111/rssc.12402.
 */
export function rankIntervals(figures: readonly ValueWithInterval[], level = 0.95): RankInterval[] {
  const widening = figures.length === 0 ? 1 : jointCriticalValue(figures.length, level) / z95;
  const wide = figures.map(({ value, lower, upper }) => ({
    value,
    lower: value - (value - lower) * widening,
    upper: value + (upper - value) * widening,
  }));
  return wide.map((own) => ({
    rank: 1 + wide.filter((other) => other.value < own.value).length,
    first: 1 + wide.filter((other) => other.upper < own.lower).length,
    last: wide.length - wide.filter((other) => other.lower > own.upper).length,
  }));
}
