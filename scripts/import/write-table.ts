import Papa from 'papaparse';
import type { DataFolder } from './data-folder.ts';
import type { TableChange } from './importer.ts';
import { parseCsv, type CsvRow } from './read-csv.ts';

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

/**
 * A cell as written: a number as JavaScript prints it, which is the shortest text that reads back the same; null
 * is blank. Throws for a row that lacks the column: its cell would hold the word “undefined”.
 */
function printed(cell: Cell): string {
  if (cell === undefined) throw new Error('A row lacks a column of its table.');
  return cell === null ? '' : String(cell);
}

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

/** Rows already cut, by folder and table, as long as the table has the same bytes. */
const cut = new WeakMap<DataFolder, Map<string, { bytes: Uint8Array; rows: CsvRow[] }>>();

/** The rows of a table as it stands; none where there is no such table yet. */
export function heldRows(data: DataFolder, table: string): CsvRow[] {
  const bytes = data.bytes(table);
  if (bytes === null) return [];
  const tables = cut.get(data) ?? new Map<string, { bytes: Uint8Array; rows: CsvRow[] }>();
  cut.set(data, tables);
  const known = tables.get(table);
  if (known?.bytes === bytes) return known.rows;
  const rows = parseCsv(data.text(table)!, table);
  tables.set(table, { bytes, rows });
  return rows;
}

/** The text of a table: comma, header row, rows sorted, LF line ends. The same rows give the same bytes. */
export function tableText<Column extends string>(
  shape: TableShape<Column>,
  rows: readonly Record<Column, Cell>[],
): string {
  const cells = sorted(rows, shape.sortedBy ?? shape.key).map((row) =>
    shape.columns.map((column) => printed(row[column])),
  );
  return `${Papa.unparse([[...shape.columns], ...cells], { newline: '\n' })}\n`;
}

/** That a table is as it was. */
export const unchanged = (table: string, rows: number): TableChange => ({
  table,
  rows,
  added: 0,
  changed: 0,
  gone: 0,
});

/**
 * Settles a whole table and says how it differs from the one before; a row that would go is lost until
 * it is said out loud. Throws on two rows with one key.
 */
export function writeTable<Column extends string>(
  data: DataFolder,
  shape: TableShape<Column>,
  rows: readonly Record<Column, Cell>[],
): TableChange {
  const text = tableText(shape, rows);
  if (text === data.text(shape.table)) return unchanged(shape.table, rows.length);
  const change = changeBetween(
    linesByKey(heldRows(data, shape.table), shape),
    linesByKey(rows, shape),
  );
  data.settle(shape.table, text);
  const lost = change.gone > 0 ? { lost: { rows: change.gone, areas: 0 } } : {};
  return { table: shape.table, ...change, ...lost };
}
