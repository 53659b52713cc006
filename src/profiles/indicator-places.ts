import { ordinal } from '../words/ordinal.ts';
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

/** `between 3rd and 19th`, the one place there is, or `any place` where the figures rule none out. */
export function placeWords({ first, last }: Place, among: number): string {
  if (first === 1 && last === among) return 'any place';
  return first === last ? ordinal(first) : `between ${ordinal(first)} and ${ordinal(last)}`;
}
