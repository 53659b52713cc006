import type { LeftOut } from './importer.ts';
import type { TableShape } from './write-table.ts';

const columns = ['name', 'local_authority', 'kind', 'source_id', 'residents'] as const;
type Column = (typeof columns)[number];

/** places.csv: one row a name and authority. */
export const placesShape: TableShape<Column> = {
  table: 'places.csv',
  columns,
  key: ['name', 'local_authority'],
};

/** Columns that are read of the published list of places. */
export const placeColumns = ['name', 'source', 'code_or_feature', 'population', 'lad25cd'] as const;

/** A row of the published list of places. */
export type ListedPlace = Record<(typeof placeColumns)[number], string>;

/** A row of places.csv. */
export interface PlaceCells extends Record<Column, string | number | null> {
  name: string;
  residents: number | null;
}

/** The smallest built-up area that the ONS calls a town. */
const residentsOfTown = 5000;

/** `PPLC` is a capital, `West End of London` a part of it over two boroughs: neither lies in one authority. */
const inNoSingleAuthority = (place: ListedPlace): boolean =>
  place.code_or_feature === 'PPLC' || place.name === 'West End of London';

/** Parish names of moorland held in common, where nobody lives. */
const uninhabited = (place: ListedPlace): boolean => place.name.startsWith('Lands common to ');

/** As people write it: `St. Nicholas` and `Saint Ives` with `St`; of `Basford, Stoke-on-Trent` the first part. */
function placeName({ name, source }: ListedPlace): string {
  const short = source === 'geonames' ? name.replace(/,.*$/, '') : name;
  return short.replace(/^(St\.|Saint) /, 'St ');
}

function kindOf(place: ListedPlace, residents: number | null): string {
  if (place.source === 'parish') return 'parish';
  if (residents === null || place.code_or_feature === 'PPLX') return 'place';
  return residents >= residentsOfTown ? 'town' : 'village';
}

function placeCells(place: ListedPlace): PlaceCells {
  // The list prints 0 where it knows no number.
  const residents = Number(place.population) || null;
  return {
    name: placeName(place),
    local_authority: place.lad25cd,
    kind: kindOf(place, residents),
    source_id: place.source === 'parish' ? 'ons-place-names' : 'geonames',
    residents,
  };
}

/** The row that says more: one with residents before one without, then a populated place before a parish. */
function better(a: PlaceCells, b: PlaceCells): PlaceCells {
  if ((a.residents ?? 0) !== (b.residents ?? 0)) {
    return (a.residents ?? 0) > (b.residents ?? 0) ? a : b;
  }
  return b.kind === 'parish' ? a : b;
}

/** Rows of places.csv, one a name in an authority, and what was left out. */
export function placesFromList(listed: readonly ListedPlace[]): {
  places: PlaceCells[];
  leftOut: LeftOut[];
} {
  const wide = listed.filter(inNoSingleAuthority);
  const empty = listed.filter(uninhabited);
  const places = new Map<string, PlaceCells>();
  const kept = listed.filter((place) => !wide.includes(place) && !empty.includes(place));
  for (const place of kept) {
    const cells = placeCells(place);
    const key = `${cells.name} ${cells.local_authority}`;
    const before = places.get(key);
    places.set(key, before ? better(before, cells) : cells);
  }
  const from = 'place_names_lad25.csv';
  return {
    places: [...places.values()],
    leftOut: [
      { from, reason: 'in no single authority', rows: wide.length },
      { from, reason: 'land held in common, without residents', rows: empty.length },
      { from, reason: 'same name in the same authority', rows: kept.length - places.size },
    ],
  };
}
