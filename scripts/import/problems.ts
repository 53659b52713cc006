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

/** Lines 3, 4, 5, 9 as `3 to 5, 9`. */
function spans(lines: readonly number[]): string {
  const found: [number, number][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last && line === last[1] + 1) last[1] = line;
    else found.push([line, line]);
  }
  return found.map(([a, b]) => (a === b ? String(a) : `${a} to ${b}`)).join(', ');
}

/** Every problem as text: the first five of a kind in full, the others by their lines. */
export function printProblems(problems: readonly Problem[]): string[] {
  const kindOf = ({ file, column, rule }: Problem) => JSON.stringify([file, column, rule]);
  return [...Map.groupBy(problems, kindOf).values()].flatMap((alike) => {
    const full = alike.slice(0, printedOfAKind).map((one) => describeProblem(one).trimEnd());
    const rest = alike.slice(printedOfAKind);
    if (rest.length === 0) return full;
    const lines = spans(rest.flatMap(({ line }) => line ?? []));
    const where = lines === '' ? '' : `, on lines ${lines}`;
    return [
      ...full,
      `${alike[0]!.file}: and ${rest.length.toLocaleString('en-GB')} more like it${where}`,
    ];
  });
}
