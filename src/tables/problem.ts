/**
 * One thing wrong in a file of the edition, as plain data. `rule` is a fixed sentence part that
 * follows the value ("is not a number"), so equal rules can be counted; `fix` holds what is
 * particular to this case. Lines count from 1 as an editor shows them; null: the file as a whole.
 */
export interface Problem {
  file: string;
  line: number | null;
  column: string | null;
  value: string | null;
  rule: string;
  fix: string;
}

/** One problem as a line of text: where, the value, what is wrong, what to do. */
export function describeProblem(problem: Problem): string {
  const line = problem.line === null ? '' : `:${problem.line}`;
  const column =
    problem.column === null
      ? ''
      : `, ${hasKeys(problem.file) ? 'key' : 'column'} "${problem.column}"`;
  const value = problem.value === null ? '' : `${nameValue(problem.value, problem.file)} `;
  return `${problem.file}${line}${column}: ${value}${problem.rule}. ${problem.fix}`;
}

/** A table has columns and cells; prose and settings have keys and values. */
const hasKeys = (file: string): boolean => /\.(mdx|ya?ml)$/.test(file);

function nameValue(value: string, file: string): string {
  if (value === '') return hasKeys(file) ? 'the value' : 'the cell';
  return `"${value.length > 80 ? `${value.slice(0, 80)}…` : value}"`;
}

/** Problems of one file, column and rule that are printed in full before the rest are counted. */
const printedOfAKind = 5;

/**
 * Every problem as lines of text in the order found, at most `printedOfAKind` of one file, column
 * and rule; the others are counted in a line of their own, so no problem is lost.
 */
export function describeProblems(problems: readonly Problem[]): string[] {
  const kinds = new Map<string, Problem[]>();
  for (const problem of problems) {
    const kind = JSON.stringify([problem.file, problem.column, problem.rule]);
    const alike = kinds.get(kind);
    if (alike) alike.push(problem);
    else kinds.set(kind, [problem]);
  }
  return [...kinds.values()].flatMap(describeAlike);
}

function describeAlike(alike: readonly Problem[]): string[] {
  const lines = alike.slice(0, printedOfAKind).map(describeProblem);
  const rest = alike.length - lines.length;
  return rest > 0 ? [...lines, `${alike[0]!.file}: and ${inWords(rest)} more like it`] : lines;
}

const inWords = (count: number): string => count.toLocaleString('en-GB');
