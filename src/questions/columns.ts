/** What a table that is sent may hold. */
export type Cell = string | number | null;

const isBlank = (cell: Cell): boolean => cell === null || cell === 0;

/** Rows as columns, which take half as many bytes; empty where every cell is blank, and left out where all after are. */
export function columnsOf(rows: readonly (readonly Cell[])[]): Cell[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => rows.map((row) => row[at] ?? null));
  const last = columns.findLastIndex((column) => !column.every(isBlank));
  return columns
    .slice(0, last + 1)
    .map((column) => (column.every((cell) => cell === null) ? [] : column));
}

/** The rows of some columns, so many; a cell that was left out is blank. */
export const rowsOf = (columns: readonly Cell[][], count: number): Cell[][] =>
  Array.from({ length: count }, (_, row) => columns.map((column) => column[row] ?? null));
