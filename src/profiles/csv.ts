import Papa from 'papaparse';

/** A table as CSV text with a header row and a line end after each row; a null cell is empty. */
export const stringify = (
  columns: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string =>
  `${Papa.unparse({ fields: [...columns], data: rows as unknown[][] }, { newline: '\n' })}\n`;
