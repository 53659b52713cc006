import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

/** A figure is there or a reason is, never both and never neither; no figure, no interval and no mark. */
export function missingReasons({ observations }: Tables): Problem[] {
  return [...observations.values()].flatMap((table) =>
    table.rows.flatMap((row, i) => {
      if (row.value === null && row.missing === null) {
        const fix = 'Write the figure, or why there is none in the column "missing".';
        return [problemAt(table, i, 'value', '', 'is blank without a reason', fix)];
      }
      if (row.value !== null && row.missing !== null) {
        const fix = `The value is ${row.value}. Leave "missing" blank, or the value.`;
        return [problemAt(table, i, 'missing', row.missing, 'is given beside a value', fix)];
      }
      if (row.value === null && row.mark !== null) {
        const fix = 'Leave "mark" blank, or write the value.';
        return [problemAt(table, i, 'mark', row.mark, 'is a mark without a value', fix)];
      }
      if (row.value !== null || (row.lower === null && row.upper === null)) return [];
      const fix = 'Leave lower and upper blank, or write the value.';
      const end = row.lower === null ? 'upper' : 'lower';
      return [problemAt(table, i, end, row[end], 'is an interval without a value', fix)];
    }),
  );
}
