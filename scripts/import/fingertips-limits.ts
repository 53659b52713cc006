import { z95, z998 } from '../../src/statistics/significance.ts';
import { decimalsOf } from '../../src/tables/decimals-of.ts';
import type { Problem } from '../../src/tables/problem.ts';
import type { KnownIndicator } from './fingertips-indicators.ts';
import type { Cells } from './published-cells.ts';
import { problemOf } from './problems.ts';

/** Columns that say how wide a 95% interval can be. */
type Column = 'value' | 'count' | 'denominator' | 'lower' | 'upper' | 'lower99' | 'upper99';

/** A number in a cell; NaN where it is blank or another text. */
export const numberIn = (text: string): number => (text === '' ? Number.NaN : Number(text));

/** Width of Wilson’s interval of a share, per cent. */
function wilsonWidth(count: number, of: number, z: number): number {
  const share = count / of;
  return (
    ((100 * z) / (1 + (z * z) / of)) *
    2 *
    Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))
  );
}

/** Width of the interval of a rate, by how many cases it rests on. */
const rateWidth = (value: number, count: number, z: number): number =>
  (2 * z * value) / Math.sqrt(count);

/** Rates of fewer cases have lopsided intervals. */
const enoughCases = 20;

/** How wide an interval of a level would be that is drawn from the count of its row alone; null where that does not say. */
function widthAt(cells: Cells<Column>, { unit }: KnownIndicator, z: number): number | null {
  const [value, count, of] = (['value', 'count', 'denominator'] as const).map((column) =>
    numberIn(cells.text(column)),
  ) as [number, number, number];
  if (unit === '%' && Math.abs((100 * count) / of - value) < 0.051)
    return wilsonWidth(count, of, z);
  return unit.startsWith('per ') && count >= enoughCases ? rateWidth(value, count, z) : null;
}

/** So near is a width to the one that is drawn from the count, and never so near to that of the other level. */
const near = 0.08;

/** Whether the 95% interval of a row is as wide as one of 99.8% is; null where its count does not say. */
function isOfOtherLevel(cells: Cells<Column>, known: KnownIndicator): boolean | null {
  const [ours, others] = [widthAt(cells, known, z95), widthAt(cells, known, z998)];
  const width = numberIn(cells.text('upper')) - numberIn(cells.text('lower'));
  // Beside limits of 99.8% it is these that tell (tellWiderLimits).
  if (ours === null || others === null || !(width > 0) || cells.text('lower99') !== '') return null;
  return Math.abs(width / others - 1) < near && Math.abs(width / ours - 1) > near;
}

/** So many rows make no chance of it. */
const enough = 3;
/** The share of the rows that must be so: an interval may be drawn otherwise of a few. */
const nearlyAll = 0.8;

/** Tells an indicator whose 95% intervals are as wide as those of 99.8% would be of the same counts. */
export function tellOtherLevel(
  file: string,
  known: KnownIndicator,
  rows: readonly Cells<Column>[],
  problems: Problem[],
): void {
  const judged = rows.flatMap((cells) => {
    const isOther = isOfOtherLevel(cells, known);
    return isOther === null ? [] : [{ cells, isOther }];
  });
  const others = judged.filter(({ isOther }) => isOther);
  if (others.length < enough || others.length < judged.length * nearlyAll) return;
  const rule = `The 95% intervals of ${known.id} are as wide as those of 99.8% would be, in ${others.length} of ${judged.length} rows`;
  const fix =
    'By the counts beside them. The columns of the two levels may have changed places: download the file again.';
  problems.push({ ...problemOf(file, rule, fix), line: others[0]!.cells.line });
}

/** So many steps of its last decimal a range must be wide before two levels cannot have the same ends. */
const steps = 10;

/** Tells a 95% interval that reaches beyond that of 99.8%, which is always the wider, or is the same. */
export function tellWiderLimits(cells: Cells<Column>): void {
  const [lower, upper, lower99, upper99] = (['lower', 'upper', 'lower99', 'upper99'] as const).map(
    (column) => numberIn(cells.text(column)),
  ) as [number, number, number, number];
  const step = 10 ** -Math.max(decimalsOf(lower), decimalsOf(upper));
  const isSame = lower === lower99 && upper === upper99 && upper - lower > steps * step;
  if (!isSame && !(lower < lower99 || upper > upper99)) return;
  const fix = `That of 99.8% is ${lower99} to ${upper99}. The columns may have been ${isSame ? 'copied' : 'swapped'}: download the file again.`;
  const rule = isSame
    ? 'begins a 95% interval that is that of 99.8% too'
    : 'begins a 95% interval that reaches beyond that of 99.8%';
  cells.tell('lower', rule, fix);
}
