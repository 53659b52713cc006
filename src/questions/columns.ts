/** What a table that is sent may hold. */
export type Cell = string | number | null;

const isBlank = (column: readonly Cell[]): boolean => column.every((cell) => cell === null);

/** Rows as columns, which take half as many bytes; empty where every cell is blank, and left out where all after are. */
export function columnsOf(rows: readonly (readonly Cell[])[]): Cell[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => rows.map((row) => row[at] ?? null));
  const last = columns.findLastIndex((column) => !isBlank(column));
  return columns.slice(0, last + 1).map((column) => (isBlank(column) ? [] : column));
}

/** The rows of some columns, so many; a cell that was left out is blank. */
export const rowsOf = (columns: readonly Cell[][], count: number): Cell[][] =>
  Array.from({ length: count }, (_, row) => columns.map((column) => column[row] ?? null));
