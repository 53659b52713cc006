import type { Settings } from '../tables/settings.ts';
import { wholeAddress } from './whole-address.ts';

/** What a reference to one page or picture of the site says, whatever form it is written in. */
export interface Citation {
  /** Names the reference among others: of one page in one release it is always the same. */
  key: string;
  /** The site by its name: a page has no other author. */
  author: string;
  /** Title of the page, without the name of the site. */
  title: string;
  /** Who answers for the edition; null where that is the author again. */
  publisher: string | null;
  /** Name of the release: `2026-11`. */
  release: string;
  /** Day of the release, YYYY-MM-DD. */
  date: string;
  /** The whole address, one that will be kept. */
  address: string;
  /** The whole address of the copy of this release that never changes; null where none is kept. */
  copy: string | null;
  /** Those whose figures it shows, by name, each once; empty where it shows none. */
  figuresFrom: readonly string[];
  language: 'en-GB';
}

/** A page or a picture of the site that can be cited. */
export interface Cited {
  /** Its part of the key, in letters, figures and hyphens: the code of an area, `indicators-smoking`. */
  id: string;
  title: string;
  /** The address it will keep, from the root. */
  path: string;
  /** Where a copy of it stands once its release is kept. */
  copyPath?: string;
  /** The sources of its figures. */
  sources: readonly { publisher: string }[];
}

/** What every reference of a release has in common. */
export type CitedRelease = Pick<Settings, 'title' | 'publisher' | 'baseAddress' | 'release'> & {
  /** Whether copies of it are kept. */
  isKept?: boolean;
};

/** The reference to a page or picture, from its release: never from the clock. */
export function citationOf(
  { id, title, path, copyPath, sources }: Cited,
  { title: site, publisher, baseAddress, release, isKept = false }: CitedRelease,
): Citation {
  return {
    key: `${wordsOfKey(site)}-${id}-${release.id}`,
    author: site,
    title,
    publisher: publisher === site ? null : publisher,
    release: release.id,
    date: release.date,
    address: wholeAddress(path, baseAddress),
    copy: isKept && copyPath ? wholeAddress(copyPath, baseAddress) : null,
    figuresFrom: [...new Set(sources.map(({ publisher }) => publisher))],
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

/** Whose figures are shown, as a phrase: `Figures: A; B`. Empty where there are none. */
export const figuresPhrase = ({ figuresFrom }: Pick<Citation, 'figuresFrom'>): string =>
  figuresFrom.length > 0 ? `Figures: ${figuresFrom.join('; ')}` : '';

/** Where the copy is that does not change, as a phrase; empty where none is kept. */
export const copyPhrase = ({ copy }: Pick<Citation, 'copy'>): string =>
  copy === null ? '' : `Copy of this release: ${copy}`;

/** What has no field of its own in a form: release, whose figures, and the copy. */
export const noteOf = (citation: Pick<Citation, 'release' | 'figuresFrom' | 'copy'>): string =>
  [`Release ${citation.release}`, figuresPhrase(citation), copyPhrase(citation)]
    .filter(Boolean)
    .join('. ');

/** Year, month and day of a date YYYY-MM-DD, as numbers. */
export function dateParts(date: string): [year: number, month: number, day: number] {
  const [year = NaN, month = NaN, day = NaN] = date.split('-').map(Number);
  return [year, month, day];
}
