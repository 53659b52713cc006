import type { Citation } from '../citations/citation.ts';
import { packedCitation, readPackedCitation } from '../citations/packed-citation.ts';
import { harvardParts } from '../citations/harvard.ts';
import { comparisonCitation } from '../compare/compare-citation.ts';

/** The reference to the page as it came, before any areas were put into it. */
let ofPage: Citation | undefined;

/** Puts the reference to what is compared into its place and shows it; hides it where nothing is. */
export function citeComparison(
  place: HTMLElement,
  areas: Parameters<typeof comparisonCitation>[1] = [],
  shown: Parameters<typeof comparisonCitation>[2] = { rows: [], path: '' },
): void {
  place.hidden = areas.length === 0;
  const ways = place.querySelector<HTMLElement>('[data-citation]');
  const title = place.querySelector('cite');
  const after = title?.nextElementSibling;
  if (areas.length === 0 || !ways || !title || !after) return;
  ofPage ??= readPackedCitation(ways.dataset['citation'] ?? '');
  const citation = comparisonCitation(ofPage, areas, shown);
  ways.dataset['citation'] = packedCitation(citation);
  for (const link of ways.querySelectorAll<HTMLElement>('[data-name]'))
    link.dataset['name'] = citation.key;
  const parts = harvardParts(citation);
  title.textContent = parts.title;
  after.textContent = parts.after;
}
