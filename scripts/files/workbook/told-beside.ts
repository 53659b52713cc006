import type { Untested } from '../../../src/gaps/untested.ts';
import type { Comparison } from '../../../src/indicators/comparison.ts';
import type { ProfileSource } from '../../../src/profiles/profile.ts';
import { words, type PublicCell } from '../../../src/profiles/public-table.ts';
import { notTestedGround } from '../../../src/words/test.ts';

/** Columns on a test: what it found, whose it is, or why there was none. */
export const testColumns = (results: string) => [
  words('result', `What a test found: ${results}; \`untested\`: nobody tested it`),
  words('whose_test', 'Whose test it is: the publisher, or this site; empty where there was none'),
  words('why_not_tested', 'Why there was no test, where there was none'),
];

/** What a test found, whose it is, and why there was none. */
interface Told {
  result: string;
  basis: Comparison['basis'];
  untested: Untested | null;
}

/** The cells of those columns; `site` is its title, whose own tests are computed here. */
export const testCells = (
  { result, basis, untested }: Told,
  { publisher, site }: { publisher: string; site: string },
): PublicCell[] => [
  result,
  basis === 'none' ? null : basis === 'published' ? publisher : site,
  basis === 'none' && untested !== null ? notTestedGround(untested) : null,
];

/** Columns on where a figure comes from, so that a row can be cited alone. */
export const sourceColumns = [
  words('source', 'Where the figures come from: an id in the sheet of sources'),
  words('publisher', 'Who published them'),
  words('source_title', 'What the publisher calls what they come from'),
  words('source_release', 'The release of it'),
  words('licence', 'Under which licence they come'),
];

/** The cells of those columns; of several sources, each once. */
export function sourceCells(sources: readonly (ProfileSource | null)[]): PublicCell[] {
  const held = sources.filter((source) => source !== null);
  return (['id', 'publisher', 'title', 'release', 'licence'] as const).map((field) =>
    held.length === 0 ? null : [...new Set(held.map((source) => source[field]))].join(' | '),
  );
}
