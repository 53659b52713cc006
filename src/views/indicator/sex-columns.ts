import { peersOf } from '../../profiles/indicator-peers.ts';
import type { Places } from '../../indicators/places.ts';
import { placesOf, tellsPlaces } from '../../profiles/indicator-places.ts';
import type { IndicatorTable, IndicatorTableRow } from '../../profiles/indicator-table.ts';

/** What decides the columns of one sex. */
export interface SexColumns {
  isCompared: boolean;
  /** Null where there are none, and where they are too wide to tell anything. */
  places: Places | null;
}

/** Every row but the country's. */
export const areaRows = (table: IndicatorTable): IndicatorTableRow[] => [
  ...table.regions,
  ...table.systems,
  ...table.endedSystems,
  ...table.counties,
  ...table.lowerTier,
];

/** Which columns each sex has, in the order of the table's sexes. */
export function sexColumns(table: IndicatorTable): SexColumns[] {
  const peers = peersOf(table);
  return table.sexes.map((_, place) => {
    const places = placesOf(peers, table, place);
    return {
      isCompared: areaRows(table).some((row) => row.figures[place]?.comparison),
      places: places && tellsPlaces(places) ? places : null,
    };
  });
}
