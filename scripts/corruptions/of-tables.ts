import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { cell, corruption, rewrite, type Corruption } from './corruption.ts';

/** Marks that nobody would see in a table are written `\u00a0` there, and the end of a line `\n`. */
const unescaped = (text: string): string =>
  text
    .replaceAll(/\\u([\da-f]{4})/g, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replaceAll(String.raw`\n`, '\n');

/** The rows of a table beside this file under its headings. Throws where a row has too few cells or too many. */
function rowsOf<Column extends string>(table: string): Record<Column, string>[] {
  const text = readFileSync(join(import.meta.dirname, table), 'utf8').trimEnd();
  const { data, errors } = Papa.parse<Record<Column, string>>(text, {
    header: true,
    delimiter: ',',
    transform: unescaped,
  });
  if (errors.length > 0) throw new Error(`${table}: ${errors[0]!.message}`);
  return data;
}

type Kind = 'what' | 'told' | 'becomes';

const cells = rowsOf<Kind | 'table' | 'row' | 'column'>('cells.csv').map(
  ({ what, table, row, column, becomes, told }) =>
    corruption(what, cell(`data/${table}`, row, column, becomes), told),
);

/** A piece of text that becomes another; a paragraph at the end where the table names no piece. */
const texts = rowsOf<Kind | 'file' | 'text'>('texts.csv').map(
  ({ what, file, text, becomes, told }) =>
    corruption(
      what,
      (copy) =>
        rewrite(copy, file, (whole) =>
          text === '' ? `${whole}\n${becomes}\n` : whole.replace(text, () => becomes),
        ),
      told,
    ),
);

/** What cells.csv and texts.csv list: one cell, or one piece of text, that is wrong. */
export const ofTables: readonly Corruption[] = [...cells, ...texts];
