import Papa from 'papaparse';
import { existsSync, readFileSync } from 'node:fs';

const read = new Map<string, unknown[]>();

/** The rows of a CSV by their headings, none of a table that the edition does without; each file is read once. */
export function rowsIn<Row>(file: string): Row[] {
  const parse = (): Row[] =>
    Papa.parse<Row>(readFileSync(file, 'utf8'), {
      header: true,
      delimiter: ',',
      skipEmptyLines: true,
    }).data;
  const rows = read.get(file) ?? (existsSync(file) ? parse() : []);
  read.set(file, rows);
  return rows as Row[];
}
