import { ordinal } from '../words/ordinal.ts';
import { areFew } from '../words/rank.ts';
import { placesAmong, type Place, type Places } from '../indicators/places.ts';
import { figuresNow, type Peers } from './indicator-peers.ts';
import type { IndicatorTable } from './indicator-table.ts';

/** Places among peers for one sex in the period of the table; null where there is no rank. */
export const placesOf = (peers: Peers, table: IndicatorTable, sexPlace: number): Places | null =>
  placesAmong(
    figuresNow(peers.rows, table, sexPlace).map(({ row, figure }) => ({
      ...figure,
      code: row.area.code,
    })),
  );

/** Whether any place is ruled out for any area: ranges can be too wide for that. */
export const tellsPlaces = ({ among, byCode }: Places): boolean =>
  [...byCode.values()].some(({ first, last }) => first > 1 || last < among);

const others = (count: number): string => `${count} ${count === 1 ? 'other' : 'others'}`;

/**
 * `between 3rd and 19th`, the one place there is, or that it is too close to call where the figures rule none out; at an
 * end of the list that it is one of so many, or, where those are more than a fifth, how many it is sure to be beyond.
 */
export function placeWords({ first, last }: Place, among: number): string {
  const count = last - first + 1;
  if (count === among) return 'too close to call';
  if (count === 1) return ordinal(first);
  if (first > 1 && last < among) return `between ${ordinal(first)} and ${ordinal(last)}`;
  const isLow = first === 1;
  if (areFew(count, among)) return `one of the ${isLow ? 'lowest' : 'highest'} ${count}`;
  return `${isLow ? 'lower' : 'higher'} than at least ${others(among - count)}`;
}
