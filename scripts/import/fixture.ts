import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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
