import type { DataFolder } from './data-folder.ts';
import { rowsWith } from './read-csv.ts';

/** The kind of every area of areas.csv by its code. */
export function kindsOfAreas(data: DataFolder): ReadonlyMap<string, string> {
  const text = data.text('areas.csv');
  const rows = text === null ? [] : rowsWith(text, 'areas.csv', ['code', 'kind']);
  return new Map(rows.map((row) => [row['code']!, row['kind']!]));
}
