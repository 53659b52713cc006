import { describeProblem, type Problem } from '../../src/tables/problem.ts';

/** Every fault of an import at once, so that a publisher corrects them in one go. */
export class ImportProblems extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.problems = problems;
  }
}

/** Throws all of `problems`, if there are any. */
export function refuseIfAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ImportProblems(problems);
}

/** A problem of a file as a whole. */
export const problemOf = (file: string, rule: string, fix: string): Problem => ({
  file,
  line: null,
  column: null,
  value: null,
  rule,
  fix,
});

/** What an error says, as problems: those it carries, or its own sentence. */
export function problemsOfError(error: unknown, publisher: string): Problem[] {
  if (error instanceof ImportProblems) return [...error.problems];
  const message = error instanceof Error ? error.message : String(error);
  return [problemOf(publisher, message.replace(/\.$/, ''), '')];
}

/** Problems of one file, column and rule that are printed in full before the rest are named by line. */
const printedOfAKind = 5;

/** Stretches of lines that are named before the rest are only said to follow. */
const namedStretches = 12;

/** Lines 3, 4, 5, 9 as `3 to 5, 9`, the first stretches of them. */
function spans(lines: readonly number[]): string {
  const found: [number, number][] = [];
  for (const line of lines.toSorted((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && line === last[1] + 1) last[1] = line;
    else found.push([line, line]);
  }
  const named = found.slice(0, namedStretches);
  const text = named.map(([a, b]) => (a === b ? String(a) : `${a} to ${b}`)).join(', ');
  return found.length > named.length ? `${text} and further down` : text;
}

/** Where problems stand that are not printed in full: on which lines, or in which columns where these are several. */
function whereRest(alike: readonly Problem[], rest: readonly Problem[]): string {
  const columns = new Set(alike.map(({ column }) => column));
  if (columns.size > 1) return `, in ${columns.size} columns`;
  const lines = spans(rest.flatMap(({ line }) => line ?? []));
  return lines === '' ? '' : `, on lines ${lines}`;
}

/** Columns of a file in which one thing is wrong so often are wrong for one cause. */
const manyColumns = 3;

/** Problems of one cause: of one file, rule and column, or of one rule that many columns break in many lines. */
function byCause(problems: readonly Problem[]): Problem[][] {
  const ofRules = Map.groupBy(problems, ({ file, rule }) => JSON.stringify([file, rule]));
  return [...ofRules.values()].flatMap((alike) => {
    const ofColumns = [...Map.groupBy(alike, ({ column }) => column).values()];
    const often = ofColumns.filter((some) => some.length > printedOfAKind);
    return often.length > manyColumns ? [alike] : ofColumns;
  });
}

/** Every problem as text: the first five of a cause in full, the others by their lines or columns. */
export function printProblems(problems: readonly Problem[]): string[] {
  return byCause(problems).flatMap((alike) => {
    const full = alike.slice(0, printedOfAKind).map((one) => describeProblem(one).trimEnd());
    const rest = alike.slice(printedOfAKind);
    if (rest.length === 0) return full;
    const more = `and ${rest.length.toLocaleString('en-GB')} more like it`;
    return [...full, `${alike[0]!.file}: ${more}${whereRest(alike, rest)}`];
  });
}
