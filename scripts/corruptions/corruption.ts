import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { ArcadiaCopy } from '../fixtures/arcadia.ts';

/** One way in which an edition can be wrong, and what has to be said of it. */
export interface Corruption {
  /** What was done, in words; no two are the same. */
  kind: string;
  breakIt: (copy: ArcadiaCopy) => void;
  /** A part of the message that tells it. */
  told: string;
}

/** Short for a list of corruptions. */
export const corruption = (
  kind: string,
  breakIt: Corruption['breakIt'],
  told: string,
): Corruption => ({ kind, breakIt, told });

/** Changes the whole text of a file. */
export function rewrite(
  copy: ArcadiaCopy,
  file: string,
  change: (text: string) => string | Uint8Array,
): void {
  copy.write(file, change(readFileSync(copy.path(file), 'utf8')));
}

/** Changes the rows of a table; the header is the first. */
export function changeRows(
  copy: ArcadiaCopy,
  file: string,
  change: (rows: string[][]) => string[][],
): void {
  rewrite(copy, file, (text) => {
    const { data } = Papa.parse<string[]>(text.trimEnd(), { delimiter: ',', newline: '\n' });
    return `${Papa.unparse(change(data), { newline: '\n' })}\n`;
  });
}

/** Puts a value into one cell: of the row after `row - 1` others, in the column of that name. */
export const cell =
  (file: string, row: number, column: string, value: string) =>
  (copy: ArcadiaCopy): void =>
    changeRows(copy, file, (rows) => {
      const place = rows[0]!.indexOf(column);
      if (place < 0 || !rows[row]) throw new Error(`${file} has no cell ${row}, ${column}`);
      return rows.map((cells, i) => (i === row ? cells.with(place, value) : cells));
    });

/** A value put into a cell of one table: its row, its column, the value, what was done in words, and what is told. */
type InCell = readonly [row: number, column: string, value: string, kind: string, told: string];

/** Corruptions of single cells of one table. */
export const inCells = (file: string, cells: readonly InCell[]): Corruption[] =>
  cells.map(([at, column, value, kind, told]) =>
    corruption(kind, cell(file, at, column, value), told),
  );

/** Adds a row with these cells at the end. */
export const row =
  (file: string, ...cells: string[]) =>
  (copy: ArcadiaCopy): void =>
    changeRows(copy, file, (rows) => [...rows, cells]);

/** Takes the rows away that hold the text in any cell. */
export const without =
  (file: string, text: string) =>
  (copy: ArcadiaCopy): void =>
    changeRows(copy, file, (rows) => rows.filter((cells) => !cells.includes(text)));
