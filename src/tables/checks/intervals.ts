import { decimalsOf } from '../decimals-of.ts';
import type { ObservationRow } from '../edition.ts';
import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

/** An interval has both ends, in order, with the value between them; at an end only where rounding or a limit may put it. */
export function intervals({ observations }: Tables): Problem[] {
  return [...observations.values()].flatMap((table) =>
    table.rows.flatMap((row, i) => {
      const fault = wrongInterval(row);
      return fault ? [problemAt(table, i, ...fault)] : [];
    }),
  );
}

type Fault = [
  field: 'value' | 'lower' | 'upper',
  value: string | number,
  rule: string,
  fix: string,
];

/** As many steps of the last digit wide, no rounding puts a value onto an end. */
const wide = 10;

/** Of these there is nothing beyond: none, and all, of one or of a hundred. */
const limits: readonly number[] = [0, 1, 100];

/** Whether a value is the copy of an end of its interval. */
function isCopyOfEnd(value: number, lower: number, upper: number): boolean {
  const steps = (upper - lower) * 10 ** Math.max(...[value, lower, upper].map(decimalsOf));
  return !limits.includes(value) && steps >= wide && (value === lower || value === upper);
}

/** What is wrong with the interval of a figure; null where nothing is, or where there is none. */
export function wrongInterval({
  value,
  lower,
  upper,
}: Pick<ObservationRow, 'value' | 'lower' | 'upper'>): Fault | null {
  if (value === null || (lower === null && upper === null)) return null;
  const both = 'An interval has both ends, or neither.';
  if (lower === null) return ['lower', '', 'is blank although upper is given', both];
  if (upper === null) return ['upper', '', 'is blank although lower is given', both];
  if (lower > upper) {
    return ['lower', lower, 'is above upper', `upper is ${upper}. They may have been swapped.`];
  }
  if (isCopyOfEnd(value, lower, upper)) {
    const fix = `The interval is ${lower} to ${upper}. Copy the value from the source again.`;
    return ['value', value, 'is an end of its own interval', fix];
  }
  if (value >= lower && value <= upper) return null;
  const fix = `The interval is ${lower} to ${upper}. Copy all three from the source again.`;
  return ['value', value, 'lies outside its interval', fix];
}
