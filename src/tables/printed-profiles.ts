import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Where `npm run pdf` keeps what it prints of one release of an edition, by the folder of its tables: in the
 * project, so that later builds of that release carry it.
 */
export function printedFolder(data: string, release: string): string {
  const edition = createHash('sha256').update(resolve(data)).digest('hex').slice(0, 12);
  return resolve('.build', 'pdf', `${edition}-${release}`);
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
