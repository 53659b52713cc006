import { repeatsBy } from './repeats.ts';
import { onceOfTables } from '../once-of-tables.ts';
import type { Problem } from '../problem.ts';
import { allTables, type AnyTable, type Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

/** No two rows of a table may have the same key. */
export function repeatedKeys(tables: Tables): Problem[] {
  return allTables(tables).flatMap((table) => repeatsIn(table));
}

const repeatsIn = onceOfTables((table: AnyTable): Problem[] => {
  const { key } = table.schema;
  const names = key.map((field) => table.schema.columns[field]!.name);
  return repeatsBy(table, (row) => keyOf(row, key)).map(({ row, at, first }) => {
    const fix = `Line ${table.lines[first]} has the same ${names.join(', ')}. Keep one of the two rows.`;
    return problemAt(table, at, null, keyOf(row, key), 'is in the table twice', fix);
  });
});

/** The key of a row as text; not by a list for each of 200,000 rows. */
function keyOf(row: Record<string, unknown>, fields: readonly string[]): string {
  let key = '';
  for (const field of fields) key += `${key === '' ? '' : ', '}${row[field] ?? ''}`;
  return key;
}
