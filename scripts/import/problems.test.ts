import { expect, it } from 'vitest';
import type { Problem } from '../../src/tables/problem.ts';
import { printProblems } from './problems.ts';

const problem = (column: string, line: number): Problem => ({
  file: 'a.csv',
  line,
  column,
  value: '42%',
  rule: 'is not a share',
  fix: 'Download the file again.',
});

const inColumn = (column: string, lines: readonly number[]): Problem[] =>
  lines.map((line) => problem(column, line));

it('one cause in many columns is told once, with how many columns have it', () => {
  const columns = ['income', 'crime', 'work', 'homes'];
  const lines = printProblems(columns.flatMap((column) => inColumn(column, [2, 3, 4, 5, 6, 7])));
  expect(lines).toHaveLength(6);
  expect(lines.at(-1)).toBe('a.csv: and 19 more like it, in 4 columns');
});

it('lines of the others are told in their order, and not without end', () => {
  const lines = printProblems(inColumn('income', [9, 8, 2, 3, 4, 12, 7]));
  expect(lines.at(-1)).toBe('a.csv: and 2 more like it, on lines 7, 12');
  const everyOther = Array.from({ length: 500 }, (_, i) => 2 * i + 2);
  const last = printProblems(inColumn('income', everyOther)).at(-1)!;
  expect(last).toMatch(/^a\.csv: and 495 more like it, on lines 12, 14, .*, 34 and further down$/);
});
