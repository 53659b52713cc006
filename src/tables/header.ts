import { didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';

/** Tells columns that are missing, unknown or repeated in the header of a table. Any order goes. */
export function columnProblems(
  file: string,
  header: readonly string[],
  expected: readonly string[],
): Problem[] {
  const problem = (column: string, rule: string, fix: string): Problem => {
    return { file, line: 1, column, value: null, rule, fix };
  };
  const missing = expected.filter((name) => !header.includes(name));
  const unknown = header.filter((name) => !expected.includes(name));
  const repeated = expected.filter((name) => header.indexOf(name) !== header.lastIndexOf(name));
  const list = `The columns are: ${expected.join(', ')}.`;
  return [
    ...missing.map((name) => problem(name, 'the column is missing', `Add it. ${list}`)),
    ...unknown.map((name) => {
      const hint = didYouMean(name, missing);
      const fix = hint === '' ? 'Take it out.' : hint;
      return problem(name, 'the column is not known here', `${fix} ${list}`);
    }),
    ...repeated.map((name) => problem(name, 'the column comes twice', 'Keep one of them.')),
  ];
}
