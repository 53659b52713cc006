import { repeatsBy } from './repeats.ts';
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
  const valueOf = (row: Row) => row[field] as number | null;
  const placeOf = (row: Row): string | null =>
    valueOf(row) === null ? null : `${groupOf(row)}\u001F${valueOf(row)}`;
  return repeatsBy(table, placeOf).map(({ row, at, first }) => {
    const fix = `${table.rows[first]!.id} of the same ${within} stands there too. Give each a place of its own.`;
    return problemAt(table, at, field, valueOf(row), 'is taken', fix);
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
