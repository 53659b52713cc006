import { isUtf8 } from 'node:buffer';
import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import Papa from 'papaparse';
import { emptyLine, parseCsv as cutCsv } from '../../src/tables/csv.ts';
import type { Problem } from '../../src/tables/problem.ts';
import { firstWrongLine } from '../../src/tables/read-file.ts';
import { whyNoTable } from './no-table.ts';
import { ImportProblems, problemOf, refuseIfAny } from './problems.ts';

/** One row by column, every cell as printed. */
export type CsvRow = Record<string, string>;

/** Rows of a published table with the line each starts on, and what is wrong with those left out. */
export interface CsvTable {
  header: string[];
  rows: CsvRow[];
  lines: number[];
  problems: Problem[];
}

const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');

/** Headings as printed; one that comes twice gets its place, so that no column hides another. */
function namesOf(header: readonly string[]): string[] {
  return header.map((name, place) =>
    header.indexOf(name) === place ? name : `${name} (column ${place + 1})`,
  );
}

/** A row that lacks only its last cells, as exports leave them out where they are empty, or has such in excess, is whole. */
function withLastCells(cells: readonly string[], wanted: number, lacking: number): string[] {
  const short = wanted - cells.length;
  const inExcess = short < 0 && lacking > 0 ? cells.slice(wanted) : [];
  if (inExcess.length > 0 && inExcess.every((cell) => cell === '')) return cells.slice(0, wanted);
  return short > 0 && short <= lacking ? [...cells, ...Array<string>(short).fill('')] : [...cells];
}

/**
 * Cuts a published CSV; rows that are not whole become problems with their line. `lastCellsMayLack`:
 * how many empty cells an export may leave out at the end of a row; more than there are headings may end it then.
 */
export function readTable(text: string, name: string, lastCellsMayLack = 0): CsvTable {
  const cut = cutCsv(name, withoutMark(text), (cells, wanted) =>
    withLastCells(cells, wanted, lastCellsMayLack),
  );
  const names = namesOf(cut.header);
  const rows = cut.rows.map((cells) => {
    const row: CsvRow = {};
    for (let place = 0; place < names.length; place += 1) row[names[place]!] = cells[place]!;
    return row;
  });
  // A line without anything in it is no row, and none is lost with it.
  const problems = cut.problems.filter(({ rule }) => rule !== emptyLine);
  return { header: names, rows, lines: cut.lines, problems };
}

/** Rows of a CSV text, every cell a string as printed. Throws all rows that are not whole. */
export function parseCsv(text: string, name: string): CsvRow[] {
  const { rows, problems } = readTable(text, name);
  refuseIfAny(problems);
  return rows;
}

/** The names of the columns of a CSV text. */
export function headerOf(text: string): string[] {
  const options = { delimiter: ',', preview: 1 } as const;
  return Papa.parse<string[]>(withoutMark(text), options).data[0] ?? [];
}

const firstBytes = 16_384;

/** The first lines of a file, as much of it as is needed for its headings. */
export function firstLines(path: string): string[] {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(firstBytes);
    const text = buffer.subarray(0, readSync(file, buffer)).toString('utf8');
    return text.split(/\r?\n/);
  } finally {
    closeSync(file);
  }
}

/** Whether a file ends in the middle of a line, as one does that was cut short. */
export function isCutShort(path: string): boolean {
  const { size } = statSync(path);
  if (size === 0) return false;
  const file = openSync(path, 'r');
  try {
    const last = Buffer.alloc(1);
    readSync(file, last, 0, 1, size - 1);
    return !['\n', '\r'].includes(last.toString('latin1'));
  } finally {
    closeSync(file);
  }
}

/** The first line of a file. */
export const firstLine = (path: string): string => firstLines(path)[0]!;

/** The text of a file that is there. Throws where it is not in UTF-8, as its letters would be lost: with the line of the first. */
export function textOf(path: string): string {
  const bytes = readFileSync(path);
  if (isUtf8(bytes)) return bytes.toString('utf8');
  const fix = 'Open it and save it again as “CSV UTF-8”, so that no letter of it is lost.';
  const problem = problemOf(basename(path), 'The file is not in UTF-8', fix);
  throw new ImportProblems([{ ...problem, line: firstWrongLine(bytes) }]);
}

/** The text of a published file. Throws a sentence, not a code of the system, where it is not there or not in UTF-8. */
export function readPublished(path: string): string {
  if (existsSync(path)) return textOf(path);
  const fix = `Look for it in the publisher’s downloads and put it into ${dirname(path)}.`;
  throw new ImportProblems([problemOf(basename(path), 'The file is not there', fix)]);
}

/** What a published JSON file holds. Throws a sentence with its name where it is not there, or is no JSON. */
export function readPublishedJson(path: string): unknown {
  const text = withoutMark(readPublished(path));
  try {
    return JSON.parse(text);
  } catch {
    const fix = 'It may have been cut short, or be a page of the web: download it again.';
    throw new ImportProblems([problemOf(basename(path), 'The file is not JSON', fix)]);
  }
}

/** Rows of a table with at least these columns. Throws when one is not in its header. */
export function rowsWith(text: string, name: string, columns: readonly string[]): CsvRow[] {
  const header = headerOf(text);
  const lacking = columns.filter((column) => !header.includes(column));
  const noTable = lacking.length > 0 ? whyNoTable(header) : null;
  if (noTable !== null) {
    const problem = problemOf(
      name,
      'The file is not a table in CSV',
      `It is not read: ${noTable}.`,
    );
    throw new ImportProblems([problem]);
  }
  if (lacking.length > 0) {
    throw new Error(
      `${name} has no column ${lacking.map((column) => `“${column}”`).join(', ')}. ` +
        `Its columns are: ${header.join(', ')}.`,
    );
  }
  return parseCsv(text, name);
}

/** Rows of a published CSV file. Throws when it is not there, or lacks a column of `columns`. */
export const readCsv = (path: string, columns: readonly string[] = []): CsvRow[] =>
  rowsWith(readPublished(path), basename(path), columns);
