import type { PublicTable } from '../../../src/profiles/public-table.ts';
import type { AboutLine } from '../about-lines.ts';
import type { Sheet } from './workbook.ts';

const widths = { string: 18, number: 11, integer: 11 } as const;

/** A public table as a sheet. */
export const sheetOf = (
  name: string,
  { columns, rows }: Pick<PublicTable, 'columns'> & { rows: Sheet['rows'] },
): Sheet => ({
  name,
  columns: columns.map((column) => ({
    name: column.name,
    width: Math.max(widths[column.type], column.name.length + 3),
  })),
  rows,
});

/** What there is to know, as a sheet of two columns. */
export const aboutSheet = (lines: readonly AboutLine[]): Sheet => ({
  name: 'About',
  columns: [
    { name: 'About', width: 28 },
    { name: 'Says', width: 100 },
  ],
  rows: lines,
});

/** What every column of the other sheets holds. */
export const columnsSheet = (
  sheets: readonly { name: string; columns: PublicTable['columns'] }[],
): Sheet => ({
  name: 'Columns',
  columns: [
    { name: 'sheet', width: 18 },
    { name: 'column', width: 24 },
    { name: 'holds', width: 90 },
  ],
  rows: sheets.flatMap((sheet) =>
    sheet.columns.map((column) => [sheet.name, column.name, column.says]),
  ),
});
