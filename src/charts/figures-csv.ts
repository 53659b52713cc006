import { stringify } from '../profiles/csv.ts';
import { periodAsText } from '../profiles/period-text.ts';
import type { FiguresTableProps, LinkedCell } from './figures-table.ts';

const textOf = (cell: LinkedCell | string | undefined): string =>
  (typeof cell === 'string' ? cell : (cell?.text ?? '')).replaceAll('−', '-');

const withRange = /^(\S+) \((\S+) to (\S+)\)$/;

/** A column as it stands, or in three where any of its figures has a range after it. */
function columnsOf(name: string, cells: readonly string[]): { name: string; cells: string[] }[] {
  const found = cells.map((cell) => withRange.exec(cell));
  if (found.every((range) => range === null)) return [{ name, cells: [...cells] }];
  return [
    { name, cells: cells.map((cell, row) => found[row]?.[1] ?? cell) },
    { name: `${name}, lower end`, cells: found.map((range) => range?.[2] ?? '') },
    { name: `${name}, upper end`, cells: found.map((range) => range?.[3] ?? '') },
  ];
}

/** A table of figures as CSV: a figure and its range each in a cell of its own, minus signs as programs read them, periods as no spreadsheet takes them for dates. */
export function figuresCsv({ columns, rows }: Pick<FiguresTableProps, 'columns' | 'rows'>): string {
  const split = columns.flatMap((name, place) =>
    columnsOf(
      name,
      rows.map((row) => textOf(row[place])),
    ),
  );
  return stringify(
    split.map(({ name }) => name),
    rows.map((_, row) => split.map(({ cells }) => periodAsText(cells[row] ?? ''))),
  );
}
