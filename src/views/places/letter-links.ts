import type { LetterOfPlaces } from '../../areas/places-by-letter.ts';
import type { PostcodeArea } from '../../postcodes/districts.ts';

/** Letters in a row, each a link. */
export interface LetterLink {
  text: string;
  href: string;
}

/** Letters to a place on the page: `Fl` leads to `#fl`. */
export const linksOnPage = (starts: readonly string[], before = ''): LetterLink[] =>
  starts.map((text) => ({ text, href: `#${before}${text.toLowerCase()}` }));

/** The letters that names of towns begin with, each with its page. */
export const townLinks = (letters: readonly Pick<LetterOfPlaces, 'letter'>[]): LetterLink[] =>
  letters.map(({ letter }) => ({ text: letter, href: `/places/${letter.toLowerCase()}/` }));

/** The letters that postcodes of the country begin with, each with its page. */
export const postcodeLinks = (areas: readonly Pick<PostcodeArea, 'letters'>[]): LetterLink[] =>
  areas.map(({ letters }) => ({ text: letters, href: `/postcodes/${letters.toLowerCase()}/` }));
