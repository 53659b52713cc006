import type { LetterOfPlaces } from '../../areas/places-by-letter.ts';
import type { PostcodeArea } from '../../postcodes/districts.ts';
import type { Link } from '../../words/sentence.ts';

/** Letters to a place on the page: `Fl` leads to `#fl`. */
export const linksOnPage = (starts: readonly string[], before = ''): Link[] =>
  starts.map((text) => ({ text, href: `#${before}${text.toLowerCase()}` }));

/** The letters that names of towns begin with, each with its page. */
export const townLinks = (letters: readonly Pick<LetterOfPlaces, 'letter'>[]): Link[] =>
  letters.map(({ letter }) => ({ text: letter, href: `/places/${letter.toLowerCase()}/` }));

/** The letters that postcodes of the country begin with, each with its page. */
export const postcodeLinks = (areas: readonly Pick<PostcodeArea, 'letters'>[]): Link[] =>
  areas.map(({ letters }) => ({ text: letters, href: `/postcodes/${letters.toLowerCase()}/` }));
