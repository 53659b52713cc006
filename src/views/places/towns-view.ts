import { counted } from '../../words/number.ts';
import type { LetterOfPlaces, PlaceByName } from '../../areas/places-by-letter.ts';
import { linksOnPage, townLinks } from './letter-links.ts';
import type { LinkInLine } from '../link-in-line.ts';
import { councilLinks } from './link-line.ts';
import { called } from '../../words/kind-of-area.ts';
import type { Link } from '../../words/sentence.ts';

/** The page of the names of places with one first letter. */
export interface TownsView {
  title: string;
  /** To the names with each two first letters, on the page. */
  starts: Link[];
  groups: { start: string; id: string; places: LinkInLine[][] }[];
}

/** A place and the council areas it is in: `Fenwick: Northmoor or Fen, Marches`. */
const placeLinks = ({ name: place, councils }: PlaceByName): LinkInLine[] =>
  councilLinks(
    `${place}: `,
    councils.map(({ council, county }) => ({ council, county, name: council.name })),
    ' or ',
    ', ',
  );

/** The names of places with one first letter, by their first two. */
export const townsView = ({ letter, starts }: LetterOfPlaces): TownsView => ({
  title: `Towns and villages that begin with ${letter}`,
  starts: linksOnPage(starts.map(({ start }) => start)),
  groups: starts.map(({ start, places }) => ({
    start,
    id: start.toLowerCase(),
    places: places.map(placeLinks),
  })),
});

/** The way in by letters: how many names there are, and each letter with its beginnings. */
export function townLettersView(letters: readonly LetterOfPlaces[]): {
  summary: string;
  letters: (Link & { starts: Link[] })[];
} {
  const names = letters.flatMap(({ starts }) => starts).flatMap(({ places }) => places).length;
  const links = townLinks(letters);
  return {
    summary: `${counted(names, { one: 'name', many: 'names' })} of towns, villages and parishes. With each is the ${called('council').one} it is in.`,
    letters: letters.map(({ starts }, place) => ({
      ...links[place]!,
      starts: linksOnPage(starts.map(({ start }) => start)).map(({ text, href }) => ({
        text,
        href: `${links[place]!.href}${href}`,
      })),
    })),
  };
}
