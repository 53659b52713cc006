import type { Problem } from '../problem.ts';
import type { Table } from '../read-table.ts';
import type { Tables } from '../read-tables.ts';

/** A rule that needs more than one cell: tables in, every breach of it out. */
export type Check = (tables: Tables) => Problem[];

/** A problem at one row of a table; with a field, it names that field's column. */
export function problemAt<Row>(
  table: Table<Row>,
  row: number,
  field: (keyof Row & string) | null,
  value: string | number | null,
  rule: string,
  fix: string,
): Problem {
  return {
    file: table.file,
    line: table.lines[row] ?? null,
    column: field === null ? null : table.schema.columns[field].name,
    value: value === null ? null : String(value),
    rule,
    fix,
  };
}

/** A problem of a file as a whole. */
export function problemOfFile(file: string, rule: string, fix: string): Problem {
  return { file, line: null, column: null, value: null, rule, fix };
}
