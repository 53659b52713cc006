import type { MethodSubject } from '../tables/front-matter.ts';
import type { Terms } from '../tables/terms.ts';

/** The terms of the edition, which the build writes into what browsers run; nothing where nobody built. */
declare const builtTerms: Terms | undefined;

let current = typeof builtTerms === 'undefined' ? undefined : builtTerms;

/**
 * Sets the terms, as one sets a language: once, by whoever reads an edition, before anything is worded.
 * Everything in `words/`, `views/` and `profiles/` is then a function of the figures alone.
 */
export function useTerms(terms: Terms): void {
  current = terms;
}

/** The terms of the edition at hand. Throws where nobody has set them. */
export function terms(): Terms {
  if (!current)
    throw new Error('No terms are set: read content/terms.yaml and call useTerms first.');
  return current;
}

/** The page of methods that explains a subject, from the root; null where this edition has none. */
export const methodPath = (subject: MethodSubject): string | null =>
  terms().methods[subject] ?? null;
