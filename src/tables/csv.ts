import Papa from 'papaparse';
import type { Problem } from './problem.ts';

/** The cells of a CSV file, its header apart, and the line in the file on which each row starts. */
export interface CsvText {
  header: string[];
  rows: string[][];
  lines: number[];
  problems: Problem[];
}

/** What is said of a line without anything in it. */
export const emptyLine = 'The line is empty';

/**
 * Cuts the text of a CSV file into cells and nothing more: comma only, no guessing of types.
 * Blank lines, quotes that do not close and rows with too many or too few cells are told, and such
 * rows are left out of `rows`. CRLF line ends and a byte order mark are accepted. `mend` may make a row
 * whole that its writer is known to cut short.
 */
export function parseCsv(
  file: string,
  text: string,
  mend?: (cells: string[], wanted: number) => string[],
): CsvText {
  const unix = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
  if (unix.includes('\r') && !unix.includes('\n')) return oldMacText(file);
  const parsed = Papa.parse<string[]>(unix, { delimiter: ',', newline: '\n' });
  const all = parsed.data;
  if (all.length > 0 && isEmptyLine(all.at(-1)!)) all.pop();
  const starts = startLines(all, unix.includes('"'));
  const header = all[0] ?? [];
  const quotes = quoteProblems(file, parsed.errors, starts);
  const csv: CsvText = { header, rows: [], lines: [], problems: quotes };
  if (quotes.length > 0) return csv;
  for (let i = 1; i < all.length; i++) {
    if (mend && all[i]!.length !== header.length) all[i] = mend(all[i]!, header.length);
    if (all[i]!.length === header.length && !isEmptyLine(all[i]!)) {
      csv.rows.push(all[i]!);
      csv.lines.push(starts[i]!);
    } else csv.problems.push(raggedProblem(file, starts[i]!, all[i]!, header.length));
  }
  return csv;
}

/** Lines that end with a carriage return alone would all be one line, and each of its cells a fault. */
function oldMacText(file: string): CsvText {
  const rule = 'The lines end as on Macs of before 2001';
  const fix = 'Save it again as "CSV UTF-8", or with LF line ends.';
  const problem = { file, line: 1, column: null, value: null, rule, fix };
  return { header: [], rows: [], lines: [], problems: [problem] };
}

const isEmptyLine = (row: readonly string[]): boolean => row.length === 1 && row[0] === '';

/** A row takes one line, and one more for each line break inside its quoted cells. */
function startLines(rows: readonly string[][], quoted: boolean): number[] {
  let line = 1;
  return rows.map((row) => {
    const start = line;
    line += 1;
    if (quoted) for (const cell of row) line += cell.split('\n').length - 1;
    return start;
  });
}

function quoteProblems(
  file: string,
  errors: readonly Papa.ParseError[],
  starts: readonly number[],
): Problem[] {
  const rows = new Set(errors.filter((e) => e.type === 'Quotes').map((e) => e.row ?? 0));
  return [...rows].map((row) => ({
    file,
    line: starts[row] ?? null,
    column: null,
    value: null,
    rule: 'The row has a quotation mark that does not pair up',
    fix: 'Put " at both ends of the cell and write "" for a quotation mark inside it. Nothing after this line was read.',
  }));
}

function raggedProblem(
  file: string,
  line: number,
  row: readonly string[],
  expected: number,
): Problem {
  const place = { file, line, column: null, value: null };
  if (isEmptyLine(row)) {
    return { ...place, rule: emptyLine, fix: 'Delete the line.' };
  }
  return {
    ...place,
    rule: `The row has too ${row.length < expected ? 'few' : 'many'} cells`,
    fix: `It has ${row.length} and the header has ${expected}. ${row.length === 1 ? 'Where it is a note, take it out; a' : 'A'} cell with a comma in it needs "quotation marks" around it.`,
  };
}
