import type { FigureDenial } from './find-figure-denials.ts';
import type { FirstSight } from './first-sight.ts';
import type { GeneratedText } from './find-sentences.ts';

/** One fault of the built site: where, what is wrong and what to do about it. */
export interface SiteProblem {
  /** Address of the page or file, from the root. */
  page: string;
  /** Line of its HTML, where the rule knows it. */
  line?: number;
  what: string;
  fix: string;
}

/** A rule looks at the whole built site and gives every fault it finds, in the order of the pages. */
export interface SiteRule {
  /** The name of its file. */
  name: string;
  /** What holds when the rule finds nothing, in a few words. */
  holds: string;
  problemsOf: (site: BuiltSite) => SiteProblem[];
}

/** A file one page makes the browser fetch as it opens. */
export interface Load {
  element: string;
  kind: 'script' | 'style' | 'font' | 'image' | 'icon' | 'frame' | 'other';
  address: string;
}

/** What html-validate says of one page. */
export interface MarkupFault {
  ruleId: string;
  message: string;
  line: number;
}

/** Everything the rules ask of one page, read from its HTML once. */
export interface PageFacts {
  /** Address from the root: `/ics/frimley/`, `/404.html`. */
  path: string;
  lang: string | null;
  title: string | null;
  description: string | null;
  canonical: string | null;
  /** Asks search engines to leave it out. */
  unlisted: boolean;
  /** Where it sends the reader on to at once, if it does. */
  forwardsTo: string | null;
  /** Its content goes into the search index. */
  searchable: boolean;
  headings: string[];
  ids: string[];
  links: string[];
  loads: Load[];
  /** Beginnings of scripts and event handlers written into the page. */
  inlineScripts: string[];
  /** Words such as NaN that only a program would say, with where they stand. */
  leaks: string[];
  /** Sentences that say of a system that it has no priorities or no target. */
  denials: string[];
  /** Sentences that say of figures that they are not held, without a range or not tested. */
  figureDenials: FigureDenial[];
  /** Texts of a profile that are made from figures; none on other pages. */
  sentences: GeneratedText[];
  markup: MarkupFault[];
  /** How many elements it is made of, before any script. */
  elements: number;
  firstSight: FirstSight;
}

/** An area or indicator that must be on the site, from the tables. */
export interface ExpectedArea {
  code: string;
  formerCodes: string[];
  name: string;
  path: string;
}

/** The built site as rules see it: its pages, its files, and what must be in it. */
export interface BuiltSite {
  /** The folder of its host that it lies in, as in `/health`; its files are addressed without it. */
  subPath: string;
  pages: PageFacts[];
  /** Every file, by its address from the root. */
  files: ReadonlySet<string>;
  areas: ExpectedArea[];
  indicators: { id: string; name: string }[];
  /** Text of a file, by its address. */
  read: (address: string) => string;
  /** Bytes of a file after gzip (as they are for fonts and pictures), by its address. */
  compressedBytes: (address: string) => number;
}
