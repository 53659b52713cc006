import { onceOfTables } from '../once-of-tables.ts';
import type { Problem } from '../problem.ts';
import { allTables, type AnyTable, type Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

/** No two rows of a table may have the same key. */
export function repeatedKeys(tables: Tables): Problem[] {
  return allTables(tables).flatMap((table) => repeatsIn(table));
}

const repeatsIn = onceOfTables((table: AnyTable): Problem[] => {
  const fields = table.schema.key;
  const firstLines = new Map<string, number>();
  const problems: Problem[] = [];
  table.rows.forEach((row, i) => {
    const key = keyOf(row, fields);
    const first = firstLines.get(key);
    if (first === undefined) firstLines.set(key, table.lines[i]!);
    else problems.push(repeat(table, i, key, first));
  });
  return problems;
});

/** The key of a row as text; not by a list for each of 200,000 rows. */
function keyOf(row: Record<string, unknown>, fields: readonly string[]): string {
  let key = '';
  for (const field of fields) key += `${key === '' ? '' : ', '}${row[field] ?? ''}`;
  return key;
}

function repeat(table: AnyTable, row: number, key: string, first: number): Problem {
  const names = table.schema.key.map((field) => table.schema.columns[field]!.name);
  const fix = `Line ${first} has the same ${names.join(', ')}. Keep one of the two rows.`;
  return problemAt(table, row, null, key, 'is in the table twice', fix);
}
