import type { Problem } from '../problem.ts';
import type { Table } from '../read-table.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

/** Rows of one area that stand at one place: which comes first would hang on chance. */
function taken<Row extends { id: string; areaCode: string; position: number }>(
  table: Table<Row>,
): Problem[] {
  const first = new Map<string, Row>();
  return table.rows.flatMap((row, i) => {
    const place = `${row.areaCode} ${row.position}`;
    const before = first.get(place);
    if (before === undefined) {
      first.set(place, row);
      return [];
    }
    const fix = `${before.id} of the same area stands there too. Give each a place of its own.`;
    return [problemAt(table, i, 'position', row.position, 'is taken', fix)];
  });
}

/** Priorities, and targets, of an area each have a place of their own. */
export const placesTaken = ({ priorities, targets }: Tables): Problem[] => [
  ...taken(priorities),
  ...taken(targets),
];
