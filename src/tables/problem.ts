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
  /** Told each time, up to hundreds that are alike: every one wants something of its own done. */
  each?: boolean;
}

/** One problem as a line of text: where, the value, what is wrong, what to do. */
export function describeProblem(problem: Problem): string {
  const line = problem.line === null ? '' : `:${problem.line}`;
  const column =
    problem.column === null
      ? ''
      : `, ${hasKeys(problem.file) ? 'key' : 'column'} "${shortened(problem.column, 80)}"`;
  const value = problem.value === null ? '' : `${nameValue(problem.value, problem.file)} `;
  return `${problem.file}${line}${column}: ${value}${problem.rule}. ${shortened(problem.fix, 1000)}`;
}

/** A table has columns and cells; prose and settings have keys and values. */
const hasKeys = (file: string): boolean => /\.(mdx|ya?ml|json)$/.test(file);

function nameValue(value: string, file: string): string {
  if (value === '') return hasKeys(file) ? 'the value' : 'the cell';
  return `"${shortened(value.replaceAll(/[\r\n]+/g, '⏎'), 80)}"`;
}

const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most)}…` : text;

/** Problems of one file, column and rule that are printed in full before the rest are counted. */
const printedOfAKind = 5;

/** The same of those that each want something of their own done: a merger has hundreds, a list of another site thousands. */
const printedOfEach = 500;

/** Kinds of problem of one file that are printed before the rest are counted: beyond, the file is another's. */
const printedKinds = 30;

/**
 * Every problem as lines of text in the order found, at most `printedOfAKind` of one file, column
 * and rule; the others are counted in a line of their own, so no problem is lost.
 */
export function describeProblems(problems: readonly Problem[]): string[] {
  const kinds = Map.groupBy(problems, ({ file, column, rule }) =>
    JSON.stringify([file, column, rule]),
  );
  const files = Map.groupBy(kinds.values(), ([first]) => first!.file);
  return [...files].flatMap(([file, ofFile]) => {
    const rest = ofFile.slice(printedKinds).reduce((sum, alike) => sum + alike.length, 0);
    const lines = ofFile.slice(0, printedKinds).flatMap(describeAlike);
    return rest > 0 ? [...lines, `${file}: and ${inWords(rest)} of other kinds`] : lines;
  });
}

function describeAlike(alike: readonly Problem[]): string[] {
  const told = alike[0]!.each ? printedOfEach : printedOfAKind;
  const lines = alike.slice(0, told).map(describeProblem);
  const rest = alike.length - lines.length;
  return rest > 0 ? [...lines, `${alike[0]!.file}: and ${inWords(rest)} more like it`] : lines;
}

const inWords = (count: number): string => count.toLocaleString('en-GB');

/** So many problems as a program is given at once; the others are counted. */
const givenToPrograms = 2000;

/** Problems for programs: the first of them whole but for very long texts, and how many were left out. */
export function problemsForPrograms(problems: readonly Problem[]): {
  problems: Problem[];
  left_out: number;
} {
  const given = problems
    .slice(0, givenToPrograms)
    .map(({ file, line, column, value, rule, fix }) => ({
      file,
      line,
      column: column && shortened(column, 200),
      value: value && shortened(value, 200),
      rule,
      fix: shortened(fix, 1000),
    }));
  return { problems: given, left_out: problems.length - given.length };
}
