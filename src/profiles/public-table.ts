import { stringify } from './csv.ts';

/** What stands in a cell of a public file; null: nothing. */
export type PublicCell = string | number | null;

/** A column of a public file: its heading, what its cells are, and what they mean. */
export interface PublicColumn {
  name: string;
  type: 'string' | 'number' | 'integer';
  says: string;
}

/** A table as the site gives it away, whatever it is written as. */
export interface PublicTable {
  /** Its address under `/data/`: `areas.csv`. */
  path: string;
  title: string;
  columns: readonly PublicColumn[];
  /** The columns that tell its rows apart; none where nothing does. */
  key: readonly string[];
  rows: Iterable<readonly PublicCell[]>;
}

const columnsOf =
  (type: PublicColumn['type']) =>
  (name: string, says: string): PublicColumn => ({ name, type, says });

/** A column of words, codes or periods. */
export const words = columnsOf('string');

/** A column of figures. */
export const figures = columnsOf('number');

/** The table with the paths in its column `url` as addresses of the host, where the site lies in a folder of it. */
export function tableUnder(table: PublicTable, subPath: string): PublicTable {
  const urls = table.columns.findIndex(({ name }) => name === 'url');
  const addressed = (cell: PublicCell, place: number): PublicCell =>
    place === urls && String(cell).startsWith('/') ? `${subPath}${cell}` : cell;
  return subPath === ''
    ? table
    : { ...table, rows: [...table.rows].map((row) => row.map(addressed)) };
}

/** The table as CSV. */
export const tableCsv = ({ columns, rows }: Pick<PublicTable, 'columns' | 'rows'>): string =>
  stringify(
    columns.map(({ name }) => name),
    rows,
  );
