import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Papa from 'papaparse';
import type { TableChange } from './importer.ts';
import { parseCsv } from './read-csv.ts';

/** What a cell of a table is written from; null is blank. */
export type Cell = string | number | null;

/** The shape of one table: its file, columns in order, key, and the order of rows where it is not the key's. */
export interface TableShape<Column extends string = string> {
  /** path below the data folder: `observations/smoking.csv` */
  table: string;
  columns: readonly Column[];
  key: readonly Column[];
  sortedBy?: readonly Column[];
}

/** A cell as written: a number as JavaScript prints it, which is the shortest text that reads back the same; null is blank. */
const printed = (cell: Cell): string => (cell === null ? '' : String(cell));

function compareCells(a: Cell, b: Cell): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const left = printed(a);
  const right = printed(b);
  return left < right ? -1 : left > right ? 1 : 0;
}

const keyOf = (row: Record<string, Cell>, key: readonly string[]): string =>
  key.map((column) => printed(row[column] ?? null)).join(' ');

function sorted<Row extends Record<string, Cell>>(rows: readonly Row[], by: readonly string[]) {
  return rows.toSorted((a, b) => {
    for (const column of by) {
      const order = compareCells(a[column] ?? null, b[column] ?? null);
      if (order !== 0) return order;
    }
    return 0;
  });
}

function linesByKey(rows: readonly Record<string, Cell>[], shape: TableShape): Map<string, string> {
  const lines = new Map<string, string>();
  for (const row of rows) {
    const key = keyOf(row, shape.key);
    if (lines.has(key)) throw new Error(`${shape.table}: two rows for ${key}.`);
    lines.set(key, shape.columns.map((column) => printed(row[column] ?? null)).join('\u001F'));
  }
  return lines;
}

function changeBetween(before: Map<string, string>, after: Map<string, string>) {
  const keys = [...after.keys()];
  return {
    rows: after.size,
    added: keys.filter((key) => !before.has(key)).length,
    changed: keys.filter((key) => before.has(key) && before.get(key) !== after.get(key)).length,
    gone: [...before.keys()].filter((key) => !after.has(key)).length,
  };
}

/**
 * Writes a whole table: UTF-8, comma, header row, rows sorted, LF line ends. Says how it differs from
 * the file that was there. Throws on two rows with one key. The same rows give the same bytes.
 */
export function writeTable<Column extends string>(
  data: string,
  shape: TableShape<Column>,
  rows: readonly Record<Column, Cell>[],
): TableChange {
  const path = join(data, shape.table);
  const before = existsSync(path) ? parseCsv(readFileSync(path, 'utf8'), shape.table) : [];
  const change = changeBetween(linesByKey(before, shape), linesByKey(rows, shape));
  const cells = sorted(rows, shape.sortedBy ?? shape.key).map((row) =>
    shape.columns.map((column) => printed(row[column])),
  );
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${Papa.unparse([[...shape.columns], ...cells], { newline: '\n' })}\n`);
  return { table: shape.table, ...change };
}
