import { rankIntervals } from '../statistics/rank-intervals.ts';
import { hasRange } from './ranges.ts';

/** The places from the lowest figure that an area could hold. */
export interface Place {
  first: number;
  last: number;
}

/** Joint 95% places of the areas with a range, by area code, and how many there are. */
export interface Places {
  among: number;
  byCode: ReadonlyMap<string, Place>;
}

/** A figure of an area, with its range where one is held. */
interface OfArea {
  code: string;
  value: number;
  lower: number | null;
  upper: number | null;
}

/**
 * Places among figures of one sex and period (content/methods/ranks.mdx). Null unless most of them have a
 * range: without one there is no rank, and an order of a few would mislead.
 */
export function placesAmong(held: readonly OfArea[]): Places | null {
  const ranked = held.filter(hasRange);
  if (ranked.length < 2 || ranked.length * 2 <= held.length) return null;
  const intervals = rankIntervals(ranked);
  return {
    among: ranked.length,
    byCode: new Map(ranked.map(({ code }, i) => [code, intervals[i]!])),
  };
}
