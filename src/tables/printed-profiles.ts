import { createHash } from 'node:crypto';
import { existsSync, globSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Where `npm run pdf` keeps what it prints of one release of an edition, by its tables as they are now (path,
 * size and time of change): later builds of them carry it, and after any correction none does.
 */
export function printedFolder(data: string, release: string): string {
  const tables = createHash('sha256').update(resolve(data));
  for (const path of globSync('**/*.{csv,json}', { cwd: data }).sort()) {
    const { size, mtimeMs } = statSync(join(data, path));
    tables.update(`${path}\n${size}\n${mtimeMs}\n`);
  }
  return resolve('.build', 'pdf', `${tables.digest('hex').slice(0, 12)}-${release}`);
}

/** The codes of the profiles that are printed in a folder; none where it is not there. */
export const printedProfiles = (folder: string): ReadonlySet<string> =>
  new Set(
    (existsSync(folder) ? readdirSync(folder) : [])
      .filter((name) => name.endsWith('.pdf'))
      .map((name) => name.slice(0, -'.pdf'.length)),
  );

/** The file of a printed profile in its folder. */
export const printedFile = (folder: string, code: string): string => join(folder, `${code}.pdf`);
