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

/** What ranges the columns of a table hold, for who has the file alone. */
const rangesSaid = (names: readonly string[]): string =>
  names.some((name) => /lower end$/i.test(name))
    ? 'Ends of a range are those of the 95% interval; empty where none is held.'
    : 'This table has no ranges: where some are held, they stand on that page.';

/**
 * A table of figures as CSV: a figure and its range each in a cell of its own, minus signs as programs read them, periods as no spreadsheet takes them for dates.
 * `about`: what is measured, when and by whom, which the last column says in its first row.
 */
export function figuresCsv(
  { columns, rows }: Pick<FiguresTableProps, 'columns' | 'rows'>,
  about: string,
): string {
  const split = columns.flatMap((name, place) =>
    columnsOf(
      name,
      rows.map((row) => textOf(row[place])),
    ),
  );
  const names = split.map(({ name }) => name);
  const said = `${about} ${rangesSaid(names)}`;
  return stringify(
    [...names, 'About these figures'],
    rows.map((_, row) => [
      ...split.map(({ cells }) => periodAsText(cells[row] ?? '')),
      row === 0 ? said : '',
    ]),
  );
}
