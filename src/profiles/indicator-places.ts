import { ordinal } from '../words/ordinal.ts';
import { rankIntervals } from '../statistics/rank-intervals.ts';
import { figuresNow, type Peers } from './indicator-peers.ts';
import type { IndicatorTable } from './indicator-table.ts';

/** The places from the lowest figure that an area could hold. */
export interface Place {
  first: number;
  last: number;
}

/** Joint 95% places of the peers with an interval, by area code, and how many there are. */
export interface Places {
  among: number;
  byCode: ReadonlyMap<string, Place>;
}

/**
 * Places among peers for one sex in the period of the table (content/methods/ranks.mdx). Null unless most of the
 * figures have an interval: without one there is no rank, and an order of a few would mislead.
 */
export function placesOf(peers: Peers, table: IndicatorTable, sexPlace: number): Places | null {
  const held = figuresNow(peers.rows, table, sexPlace);
  const ranked = held.flatMap(({ row, figure: { value, lower, upper } }) =>
    lower === null || upper === null ? [] : [{ code: row.area.code, value, lower, upper }],
  );
  if (ranked.length < 2 || ranked.length * 2 <= held.length) return null;
  const intervals = rankIntervals(ranked);
  return {
    among: ranked.length,
    byCode: new Map(ranked.map(({ code }, i) => [code, intervals[i]!])),
  };
}

/** Whether any place is ruled out for any area: ranges can be too wide for that. */
export const tellsPlaces = ({ among, byCode }: Places): boolean =>
  [...byCode.values()].some(({ first, last }) => first > 1 || last < among);

/** `between 3rd and 19th`, the one place there is, or `any place` where the figures rule none out. */
export function placeWords({ first, last }: Place, among: number): string {
  if (first === 1 && last === among) return 'any place';
  return first === last ? ordinal(first) : `between ${ordinal(first)} and ${ordinal(last)}`;
}
