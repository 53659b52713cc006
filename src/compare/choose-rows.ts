import type { IndicatorGroup } from '../tables/edition.ts';
import { lettersOf } from '../words/letters.ts';
import { clearest } from './area-pairs.ts';
import type { CompareRow } from './compare-rows.ts';

/** An indicator to choose from, in the order of the site. */
export interface Choosable {
  id: string;
  name: string;
  group: IndicatorGroup;
  /** Whether it is a length of life or leads a scorecard. */
  isMain: boolean;
  /** Other words that it goes by. */
  words: string;
}

/** Choices of rows that are no group of indicators. */
export const rowChoices = { main: 'main', all: 'all', differ: 'differ' } as const;

/** Whether every word that was typed begins a word of the name or of what else the indicator goes by. */
export function isNamedBy({ name, words }: Choosable, typed: string): boolean {
  const held = lettersOf(`${name} ${words}`).split(/[^\p{L}\p{N}']+/u);
  return lettersOf(typed)
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '')
    .every((word) => held.some((each) => each.startsWith(word)));
}

/** Ids of the indicators that a choice of rows and some words ask for, in the order of the site. */
export function chosenIndicators(
  all: readonly Choosable[],
  { rows, words }: { rows: string; words: string },
): string[] {
  const isChosen = ({ group, isMain }: Choosable): boolean =>
    rows === rowChoices.main ? isMain : rows === group || !all.some((each) => each.group === rows);
  return all
    .filter((each) => (words === '' ? isChosen(each) : isNamedBy(each, words)))
    .map(({ id }) => id);
}

/** Whether a test says of any two of the areas, or of one and the country, that they differ. */
const tellsApart = ({ pairs, differences }: CompareRow): boolean =>
  pairs.some(({ found }) => found === 'differ') ||
  differences.some(
    (each) => each?.comparison && !['untested', 'similar'].includes(each.comparison.result),
  );

/** Rows where the areas differ by more than chance, the clearest difference first. */
export const rowsThatDiffer = (rows: readonly CompareRow[]): CompareRow[] =>
  rows.filter(tellsApart).toSorted((a, b) => (clearest(b.pairs) ?? 0) - (clearest(a.pairs) ?? 0));

/** Rows by name, or with the clearest difference first and those without a test last; else as they come. */
export function inOrder(rows: readonly CompareRow[], order: string): readonly CompareRow[] {
  if (order === 'name') return rows.toSorted((a, b) => a.label.localeCompare(b.label, 'en-GB'));
  if (order !== 'clearest') return rows;
  return rows.toSorted((a, b) => (clearest(b.pairs) ?? -1) - (clearest(a.pairs) ?? -1));
}
