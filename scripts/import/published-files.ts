import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { layoutsOf } from './layouts.ts';
import { firstLine, headerOf, readTable, textOf, type CsvTable } from './read-csv.ts';

/** A published CSV as found: its name, and its rows with every cell as printed, the line of each, and what is wrong with those that are not whole. */
export interface PublishedTable {
  name: string;
  table: CsvTable;
}

/** Names that a table of published text may have; what is read is told from what is not by its headings. */
export const isTableName = (name: string): boolean => /\.(csv|tsv|txt)$/i.test(name);

/** Every CSV of a folder whose header will do, in order of name, with its text. */
function csvTexts(
  folder: string,
  isWanted: (name: string, header: string[]) => boolean,
): { name: string; text: string }[] {
  return readdirSync(folder)
    .filter(isTableName)
    .toSorted()
    .filter((name) => isWanted(name, headerOf(firstLine(join(folder, name)))))
    .map((name) => ({ name, text: textOf(join(folder, name)) }));
}

/** Every CSV of a folder in one layout (layouts.ts), in order of name. */
export function csvTablesWith(
  folder: string,
  layout: string,
  lastCellsMayLack = 0,
): PublishedTable[] {
  return csvTexts(folder, (name, header) =>
    layoutsOf(name, header).some((one) => one.name === layout),
  ).map(({ name, text }) => ({ name, table: readTable(text, name, lastCellsMayLack) }));
}
