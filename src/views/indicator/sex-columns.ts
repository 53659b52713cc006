import { peersOf } from '../../profiles/indicator-peers.ts';
import type { Places } from '../../indicators/places.ts';
import { placesOf, tellsPlaces } from '../../profiles/indicator-places.ts';
import type { IndicatorTable } from '../../profiles/indicator-table.ts';
import { headingsOf, type PartName } from './table-parts.ts';

/** What decides the columns of one sex. */
export interface SexColumns {
  isCompared: boolean;
  /** Null where there are none, and where they are too wide to tell anything. */
  places: Places | null;
  /** Whether how a figure stands is told under it, as columns for it would make the table too wide. */
  isJoined: boolean;
}

/** Whether how its figures stand, against the country’s or by their places, has a column of its own. */
export const hasStandings = ({ isCompared, places, isJoined }: SexColumns): boolean =>
  !isJoined && (isCompared || places !== null);

/** The most sexes of which each has a column for how its figures stand: more are seven columns, and too many for a phone. */
const mostApart = 2;

/**
 * Which columns each sex has in a part of the table, in the order of its sexes. Places are among the areas that
 * the indicator is best seen by, which stand in the first part.
 */
export function sexColumns(table: IndicatorTable, part: PartName): SexColumns[] {
  const peers = peersOf(table);
  const rows = headingsOf(part, table).flatMap((each) => each.rows);
  return table.sexes.map((_, place) => {
    const places = part === 'areas' ? placesOf(peers, table, place) : null;
    return {
      isCompared: rows.some((row) => row.figures[place]?.comparison),
      places: places && tellsPlaces(places) ? places : null,
      isJoined: table.sexes.length > mostApart,
    };
  });
}
