import type { PriorityRow } from '../edition.ts';
import type { Problem } from '../problem.ts';
import type { Table } from '../read-table.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

/** A table with a place in a row, and what the place is in: two rows of that have not the same. */
interface Places<Row> {
  table: Table<Row>;
  field: keyof Row & string;
  within: string;
  groupOf: (row: Row) => string;
}

/** Rows that stand at one place: which comes first would hang on chance. */
function taken<Row extends { id: string }>({
  table,
  field,
  within,
  groupOf,
}: Places<Row>): Problem[] {
  const first = new Map<string, Row>();
  return table.rows.flatMap((row, i) => {
    const value = row[field] as number | null;
    if (value === null) return [];
    const place = `${groupOf(row)}\u001F${value}`;
    const before = first.get(place);
    if (before === undefined) {
      first.set(place, row);
      return [];
    }
    const fix = `${before.id} of the same ${within} stands there too. Give each a place of its own.`;
    return [problemAt(table, i, field, value, 'is taken', fix)];
  });
}

const areaOf = ({ areaCode }: { areaCode: string }): string => areaCode;
const listOf = ({ areaCode, set }: PriorityRow): string => `${areaCode}\u001F${set}`;

/** Priorities, and targets, of an area each have a place of their own, and priorities in their list too. */
export const placesTaken = ({ priorities, targets }: Tables): Problem[] => [
  ...taken({ table: priorities, field: 'position', within: 'area', groupOf: areaOf }),
  ...taken({ table: priorities, field: 'placeInList', within: 'list', groupOf: listOf }),
  ...taken({ table: targets, field: 'position', within: 'area', groupOf: areaOf }),
];
