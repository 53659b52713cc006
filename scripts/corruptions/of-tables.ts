import { join } from 'node:path';
import { tableOfCases } from '../fixtures/table-of-cases.ts';
import { cell, corruption, rewrite, type Corruption } from './corruption.ts';

const rowsOf = <Column extends string>(table: string) =>
  tableOfCases<Column>(join(import.meta.dirname, table));

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
