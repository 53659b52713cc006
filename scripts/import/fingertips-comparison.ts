import type { PublishedComparison } from '../../src/tables/edition.ts';

const words: Record<string, PublishedComparison | null> = {
  better: 'better',
  similar: 'similar',
  worse: 'worse',
  higher: 'higher',
  lower: 'lower',
  'not compared': 'not-compared',
  '': null,
  na: null,
  // Fifths are places in an order, not the outcome of a test.
  lowest: null,
  low: null,
  middle: null,
  high: null,
  highest: null,
};

/** `Higher 99.8` and `Better 95%` name the level of the test after the word, and are `higher` and `better` here. Throws on an unknown word. */
export function fingertipsComparison(cell: string | undefined): PublishedComparison | null {
  const word = (cell ?? '')
    .replace(/ (95|99\.8)%?$/, '')
    .trim()
    .toLowerCase();
  const comparison = words[word];
  if (comparison === undefined) throw new Error(`Fingertips comparison “${cell}” is not known.`);
  return comparison;
}
