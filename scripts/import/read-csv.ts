import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import Papa from 'papaparse';

/** One row by column, every cell as printed. */
export type CsvRow = Record<string, string>;

/**
 * Rows of a CSV text, every cell a string as printed. `name` is used in errors.
 * Throws when a row has more or fewer cells than the header.
 */
export function parseCsv(text: string, name: string): CsvRow[] {
  const parsed = Papa.parse<CsvRow>(text.replace(/^\uFEFF/, ''), {
    header: true,
    delimiter: ',',
    skipEmptyLines: true,
  });
  const fault = parsed.errors[0];
  if (fault) {
    const line = fault.row === undefined ? '' : ` line ${fault.row + 2}`;
    throw new Error(`${name}${line}: ${fault.message}. Is it the file as published?`);
  }
  return parsed.data;
}

/** The names of the columns of a CSV text. */
export function headerOf(text: string): string[] {
  const options = { delimiter: ',', preview: 1 } as const;
  return Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), options).data[0] ?? [];
}

/** Rows of a published CSV file. Throws when a column of `columns` is not in its header. */
export function readCsv(path: string, columns: readonly string[] = []): CsvRow[] {
  const text = readFileSync(path, 'utf8');
  const header = headerOf(text);
  const lacking = columns.filter((column) => !header.includes(column));
  if (lacking.length > 0) {
    throw new Error(
      `${basename(path)} has no column ${lacking.map((name) => `“${name}”`).join(', ')}. ` +
        `Its columns are: ${header.join(', ')}.`,
    );
  }
  return parseCsv(text, basename(path));
}
