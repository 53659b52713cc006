import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headerOf, parseCsv, type CsvRow } from './read-csv.ts';

/** A published CSV as found: its name, and its rows with every cell as printed. */
export interface PublishedFile {
  name: string;
  rows: CsvRow[];
}

/** Every CSV of a folder whose header has all of `columns`, in order of name. Others are passed over. */
export function csvFilesWith(folder: string, columns: readonly string[]): PublishedFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .toSorted()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
    .filter(({ text }) => {
      const header = headerOf(text);
      return columns.every((column) => header.includes(column));
    })
    .map(({ name, text }) => ({ name, rows: parseCsv(text, name) }));
}
