import type { Cell } from './cells.ts';

/** One column: its name in the file, how a cell is read, and a sentence on what it means. */
export interface Column<Value> {
  name: string;
  cell: Cell<Value>;
  says: string;
  /** a table in which no row has anything to say in it may leave the column out */
  mayBeLeftOut?: true;
}

/** One table, declared: where it is, which fields tell its rows apart, and its columns. */
export interface TableSchema<Row> {
  file: string;
  key: readonly (keyof Row & string)[];
  /** an edition may do without the file; otherwise one that is missing is taken for a mistake */
  optional?: true;
  /** an edition may do without the file or any row of it; otherwise a table without rows is taken for a mistake */
  mayBeEmpty?: true;
  columns: { readonly [Field in keyof Row]-?: Column<Row[Field]> };
}

/** The rows a schema reads: each field as its column's cell gives it. */
export type RowOf<Schema> = Schema extends TableSchema<infer Row> ? Row : never;

/** Declares one column of a table. */
export function column<Value>(name: string, cell: Cell<Value>, says: string): Column<Value> {
  return { name, cell, says };
}

/** Declares one that a table may leave out in which no row has anything to say in it. */
export function optionalColumn<Value>(
  ...declared: Parameters<typeof column<Value>>
): Column<Value> {
  return { ...column(...declared), mayBeLeftOut: true };
}

/** Declares a table; what its rows hold follows from its columns. */
export function table<Row>(schema: TableSchema<Row>): TableSchema<Row> {
  return schema;
}

/** The fields of a schema with their columns, typed as a list. */
export function columnsOf<Row>(schema: TableSchema<Row>): [string, Column<unknown>][] {
  return Object.entries(schema.columns) as [string, Column<unknown>][];
}
