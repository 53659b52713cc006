import type { PlaceRow } from '../tables/edition.ts';
import type { AreaIndex } from './area-index.ts';
import type { Area } from './area.ts';

/** A council area a place lies in, and its county, where it has one. */
export interface CouncilOfPlace {
  council: Area;
  county: Area | null;
}

/** A name of a town, village or parish, and every council area where a place of that name lies, by name. */
export interface PlaceByName {
  name: string;
  councils: CouncilOfPlace[];
}

/** Names with one beginning: `start` is its first two letters, `Fl`; one letter for a name of one. */
export interface StartOfPlaces {
  start: string;
  places: PlaceByName[];
}

/** Names that begin with one capital, their beginnings and themselves in the order of the alphabet. */
export interface LetterOfPlaces {
  letter: string;
  starts: StartOfPlaces[];
}

/** What readers do not look at when they look up a name: apostrophes, hyphens, full stops, accents, case. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f'’.]/g, '')
    .replaceAll('&', 'and')
    .replaceAll(/[^A-Za-z0-9]+/g, ' ')
    .trim()
    .toLowerCase();

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function placeByName(rows: readonly PlaceRow[], areas: AreaIndex): PlaceByName {
  // Of “Stoke on Trent” and “Stoke-on-Trent”, the one with more signs is the more careful.
  const names = rows.map(({ name }) => name);
  const signs = (name: string): number => name.replaceAll(/[A-Za-z0-9\s]/g, '').length;
  const [name = ''] = names.sort((a, b) => signs(b) - signs(a) || inOrder(a, b));
  const councils = [...new Set(rows.map(({ localAuthority }) => localAuthority))]
    .flatMap((code) => areas.find(code) ?? [])
    .sort((a, b) => inOrder(plain(a.name), plain(b.name)))
    .map((council) => ({ council, county: areas.countyOf(council) ?? null }));
  return { name, councils };
}

/**
 * Every name of the rows once, under its first letter and the first two, word by word as in an index:
 * “St Helens” before “Stafford”. A name written in two ways, with a hyphen or without, is one name.
 */
export function placesByLetter(rows: readonly PlaceRow[], areas: AreaIndex): LetterOfPlaces[] {
  const byName = Map.groupBy(rows, ({ name }) => plain(name));
  const names = [...byName]
    .map(([key, alike]) => ({
      key,
      start: key.replaceAll(' ', '').slice(0, 2),
      place: placeByName(alike, areas),
    }))
    .filter(({ place }) => place.councils.length > 0)
    .sort((a, b) => inOrder(a.start, b.start) || inOrder(a.key, b.key));
  const letters = Map.groupBy(names, ({ start }) => start.charAt(0));
  return [...letters].map(([letter, all]) => ({
    letter: letter.toUpperCase(),
    starts: [...Map.groupBy(all, ({ start }) => start)].map(([start, some]) => ({
      start: capital(start),
      places: some.map(({ place }) => place),
    })),
  }));
}
