import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDataFolder } from './data-folder.ts';
import { noOptions, type ImportOptions, type Importer, type ImportSummary } from './importer.ts';
import { putInPlace } from './put-in-place.ts';

/** A folder of its own for one test, with these files in it. */
export function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** Areas of a country that is not: X92 Arcadia, X01 Northmoor, X02 Southmere (from 2021), X54 a system. */
const areas = `code,kind,valid_from
X92,country,
X01,district,
X02,district,2021-04-01
X54,ics,
E08000038,metropolitan,
`;

/** A data folder with those areas, and any other tables. */
export const dataWith = (tables: Record<string, string> = {}): string =>
  folderWith({ 'areas.csv': areas, ...tables });

/** Lines of a table below a data folder, without its header. */
export const linesOf = (data: string, table: string): string[] =>
  readFileSync(join(data, table), 'utf8').trimEnd().split('\n').slice(1);

/** Lines of the observations of an indicator. */
export const observationsOf = (data: string, indicator: string): string[] =>
  linesOf(data, `observations/${indicator}.csv`);

/** Runs an importer from a folder of downloads into a data folder, and writes what it settled. */
export async function importInto(
  importer: Importer,
  from: string,
  path: string,
  options: ImportOptions = noOptions,
): Promise<ImportSummary> {
  const data = openDataFolder(path);
  const summary = await importer.run(from, data, options);
  putInPlace(data);
  return summary;
}

/** Runs an importer on these files; gives the data folder that it wrote into, and what it told. */
export async function importFiles(
  importer: Importer,
  files: Record<string, string>,
  data = dataWith(),
): Promise<{ data: string; summary: ImportSummary }> {
  return { data, summary: await importInto(importer, folderWith(files), data) };
}
