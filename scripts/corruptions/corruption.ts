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

/**
 * Puts a value into one cell, in the column of that name: of the row with that number, the first below the headings
 * being 1, or of the first that holds these cells (`X06000001 | 2022`).
 */
export const cell =
  (file: string, row: number | string, column: string, value: string) =>
  (copy: ArcadiaCopy): void =>
    changeRows(copy, file, (rows) => {
      const place = rows[0]!.indexOf(column);
      const held = String(row).split(' | ');
      const at = Number.isInteger(Number(row))
        ? Number(row)
        : rows.findIndex((cells, i) => i > 0 && held.every((one) => cells.includes(one)));
      if (place < 0 || !rows[at]) throw new Error(`${file} has no cell ${row}, ${column}`);
      return rows.with(at, rows[at].with(place, value));
    });

/** The cells of one row of a table. */
export type Row = string[];

/** Changes the rows below the headings, all of them or those that are meant. */
export const each =
  (file: string, change: (cells: Row) => Row, isMeant: (cells: Row) => boolean = () => true) =>
  (copy: ArcadiaCopy): void =>
    changeRows(copy, file, ([heads = [], ...rows]) => [
      heads,
      ...rows.map((cells) => (isMeant(cells) ? change(cells) : cells)),
    ]);

/** Two values of a column in each other’s place. */
export const swap = (
  file: string,
  column: number,
  one: string,
  other: string,
  isMeant?: (cells: Row) => boolean,
) => {
  const swapped = new Map([
    [one, other],
    [other, one],
  ]);
  return each(
    file,
    (cells) => cells.with(column, swapped.get(cells[column]!) ?? cells[column]!),
    isMeant,
  );
};

/** Changes every cell of a column. */
export const column =
  (file: string, name: string, change: (text: string) => string) =>
  (copy: ArcadiaCopy): void =>
    changeRows(copy, file, ([heads = [], ...rows]) => {
      const place = heads.indexOf(name);
      return [heads, ...rows.map((cells) => cells.with(place, change(cells[place]!)))];
    });

/** A number as text so many times itself, to six digits; a blank stays one. */
const timesCell = (by: number, text: string): string =>
  text === '' ? '' : String(Number((Number(text) * by).toPrecision(6)));

/** Figures and ranges, cells 3 to 5, multiplied as in another unit. */
export const times = (by: number) => (cells: Row) =>
  cells.map((cell, i) => (i >= 3 && i <= 5 ? timesCell(by, cell) : cell));

/** Whether a row of figures is of an area. */
export const ofArea =
  (code: string) =>
  ([own]: Row): boolean =>
    own === code;

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
