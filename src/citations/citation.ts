import type { Settings } from '../tables/settings.ts';

/** What a reference to one page of the site says, whatever form it is written in. */
export interface Citation {
  /** Names the reference among others: of one page in one edition it is always the same. */
  key: string;
  /** The site by its name: a page has no other author. */
  author: string;
  /** Title of the page, without the name of the site. */
  title: string;
  /** Who answers for the edition; null where that is the author again. */
  publisher: string | null;
  /** The edition as printed: `November 2026`. */
  edition: string;
  /** Day of the edition, YYYY-MM-DD. */
  date: string;
  /** The whole address by code, which outlives a change of name. */
  address: string;
  language: 'en-GB';
}

type CitedEdition = Pick<
  Settings,
  'title' | 'publisher' | 'edition' | 'editionDate' | 'baseAddress'
>;

/**
 * The reference to the page of an area, from the edition's settings: never from the clock. `called`: its
 * name, told apart from others of the same name.
 */
export function citationOfArea(
  area: { code: string; called: string },
  { title, publisher, edition, editionDate, baseAddress }: CitedEdition,
): Citation {
  return {
    key: `${wordsOfKey(title)}-${area.code}-${editionDate.slice(0, 7)}`,
    author: title,
    title: `${area.called}: life expectancy and gaps`,
    publisher: publisher === title ? null : publisher,
    edition,
    date: editionDate,
    address: new URL(`/id/${area.code}/`, baseAddress).href,
    language: 'en-GB',
  };
}

/** Only letters and hyphens: BibTeX takes few other characters in a key. */
const wordsOfKey = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, '')
    .trim()
    .replace(/ +/g, '-');

/** Year, month and day of a date YYYY-MM-DD, as numbers. */
export function dateParts(date: string): [year: number, month: number, day: number] {
  const [year = NaN, month = NaN, day = NaN] = date.split('-').map(Number);
  return [year, month, day];
}
