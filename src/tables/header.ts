import { didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';

/** What a spreadsheet may have put between cells in place of the comma, and what it is called. */
const dividers: readonly (readonly [string, string])[] = [
  [';', 'semicolons'],
  ['\t', 'tabs'],
  ['|', 'vertical bars'],
];

/**
 * Tells, in one sentence, a header that cannot be that of a table at all: a file with nothing in it,
 * or one whose cells are divided by something other than commas. Null for any other header.
 */
export function unreadableHeader(
  file: string,
  header: readonly string[],
  expected: readonly string[],
): Problem | null {
  const place = { file, line: 1, column: null, value: null };
  if (header.length === 0 || (header.length === 1 && header[0] === '')) {
    const fix = `Write the header and rows. The columns are: ${expected.join(', ')}.`;
    return { ...place, rule: 'The file is empty', fix };
  }
  const text = header.join(',');
  for (const [divider, called] of dividers) {
    const names = text.split(divider).filter((name) => expected.includes(name));
    if (names.length < 2) continue;
    const fix = 'Save it again as CSV with commas, and with full stops in decimals.';
    return { ...place, rule: `The cells are divided by ${called}, not by commas`, fix };
  }
  return null;
}

/** Tells columns that are missing, unknown or repeated in the header of a table. Any order goes. */
export function columnProblems(
  file: string,
  header: readonly string[],
  { needed, others }: { needed: readonly string[]; others: readonly string[] },
): Problem[] {
  const expected = [...needed, ...others];
  const problem = (column: string, rule: string, fix: string): Problem => {
    return { file, line: 1, column, value: null, rule, fix };
  };
  const isAbsent = (name: string) => !header.includes(name);
  const missing = needed.filter(isAbsent);
  const unknown = header.filter((name) => !expected.includes(name));
  const repeated = expected.filter((name) => header.indexOf(name) !== header.lastIndexOf(name));
  const list = `The columns are: ${expected.join(', ')}.`;
  return [
    ...missing.map((name) => problem(name, 'the column is missing', `Add it. ${list}`)),
    ...unknown.map((name) => {
      const hint = didYouMean(name, [...missing, ...others.filter(isAbsent)]);
      const fix = hint === '' ? 'Take it out.' : hint;
      return problem(name, 'the column is not known here', `${fix} ${list}`);
    }),
    ...repeated.map((name) => problem(name, 'the column comes twice', 'Keep one of them.')),
  ];
}
