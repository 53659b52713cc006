/** Why something that is fetched did not come. */
export type Failure = 'offline' | 'older-page' | 'no-webassembly' | 'not-fetched';

/** The same as a sentence, with what to do. */
export const whyNotFetched: Record<Failure, string> = {
  offline: 'There is no connection.',
  'older-page': 'This page is older than the site: load it again.',
  'no-webassembly': 'This browser does not run WebAssembly, which the search of whole pages needs.',
  'not-fetched': 'Check your connection and try again.',
};

/** Said where the script of a page did not come at all. */
export const notWhole = 'This page did not arrive whole. Load it again.';
