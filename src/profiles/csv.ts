import Papa from 'papaparse';

/** Text that a spreadsheet would take for a formula; a number with its sign is none. */
const likeFormula = /^(?![-+]?\d+(?:\.\d+)?$)[=+\-@\t\r]/;

/** Without it spreadsheets read anything but ASCII as the signs of another alphabet. */
const byteOrderMark = '\ufeff';

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

/**
 * A table as CSV text with a header row and a line end after each row; a null cell is empty. It opens right
 * in a spreadsheet: a mark of its encoding stands first where it holds other than ASCII, and an apostrophe
 * before text that would be run as a formula.
 */
export function stringify(
  columns: readonly string[],
  rows: Iterable<readonly (string | number | null)[]>,
): string {
  const lines = Papa.unparse([[...columns], ...rows] as unknown[][], {
    newline: '\n',
    escapeFormulae: likeFormula,
  });
  return `${isAscii(lines) ? '' : byteOrderMark}${lines}\n`;
}
