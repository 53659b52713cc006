import type { Problem } from '../../src/tables/problem.ts';
import type { KnownIndicator } from './fingertips-indicators.ts';
import { numberIn, tellOtherLevel, tellWiderLimits } from './fingertips-limits.ts';
import type { Cells } from './published-cells.ts';
import { problemOf } from './problems.ts';

/** Columns of an official file that say whether its others can be right. */
type Column =
  | 'number'
  | 'indicator'
  | 'value'
  | 'count'
  | 'denominator'
  | 'lower'
  | 'upper'
  | 'lower99'
  | 'upper99';

/** So many figures are not equal to their counts by chance. */
const enough = 3;

/** Tells an indicator whose figures are the counts that stand beside them: a column was put in the place of another. */
function tellCounts(
  file: string,
  { id, unit }: KnownIndicator,
  rows: readonly Cells<Column>[],
  problems: Problem[],
): void {
  if (unit.startsWith('people')) return;
  const counted = rows.filter((cells) => numberIn(cells.text('count')) > 0);
  const equal = counted.filter(
    (cells) => numberIn(cells.text('value')) === numberIn(cells.text('count')),
  );
  if (equal.length < enough || equal.length * 2 < counted.length) return;
  const rule = `The figures of ${id} are the counts beside them, in ${equal.length} of ${counted.length} rows`;
  const fix = `It is in ${unit}: a column may have been put in the place of another. Download the file again.`;
  problems.push({ ...problemOf(file, rule, fix), line: equal[0]!.line });
}

/** Tells a number under which the file has two indicators: one column was sorted or changed apart from the other. */
function tellTwoNames(rows: readonly Cells<Column>[]): void {
  const named = Map.groupBy(rows, (cells) => cells.text('indicator'));
  named.delete('');
  const [first, ...others] = [...named.keys()];
  for (const cells of others.flatMap((name) => named.get(name)!)) {
    const fix = `Number ${cells.text('number')} is “${first}” on line ${named.get(first!)![0]!.line}. A column may have been changed apart from the other: download the file again.`;
    cells.tell('indicator', 'is another indicator under the same number', fix);
  }
}

/** Tells what an official file says against itself, of the indicators that are known: by its other columns. */
export function tellDoubts(
  file: string,
  rows: readonly (readonly [KnownIndicator, Cells<Column>])[],
  problems: Problem[],
): void {
  for (const [known, group] of Map.groupBy(rows, ([each]) => each)) {
    const cells = group.map(([, each]) => each);
    tellCounts(file, known, cells, problems);
    tellOtherLevel(file, known, cells, problems);
    tellTwoNames(cells);
    for (const each of cells) tellWiderLimits(each);
  }
}
