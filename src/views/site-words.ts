import type { Scheme } from '../tables/palette.ts';
import type { Release } from '../tables/release.ts';
import type { Link } from '../words/sentence.ts';
import type { FindWords } from './find-box.ts';

/** What every page says about the site itself. From the settings and sources of an edition. */
export interface SiteWords {
  /** Language of the pages: `en-GB`. */
  language: string;
  /** How to reach the publisher: who, and the address to write to. */
  contact: Link;
  /** What the find box of every page says of itself. */
  find: FindWords;
  /** Address the site is served from, without a final stroke. */
  baseAddress: string;
  /** Name of the site: "System Profiles". */
  name: string;
  /** Which release of the figures every page is from. */
  release: Pick<Release, 'id' | 'date'>;
  /** Whether it is run by someone: one sentence, after the name of the site. */
  independence: string;
  /** The colour of the paper, for what a browser draws around a page. */
  paper: Record<Scheme, string>;
  /** Colours of the edition's own as a style sheet; an empty text where it has none. */
  coloursCss: string;
  /** The main menu, in order: only pages that exist. */
  menu: Link[];
  /** Further links of the footer: methods, about, accessibility, privacy, changes. */
  more: Link[];
  /** One sentence a licence wants printed, each as its own sentence. */
  attributions: string[];
}
