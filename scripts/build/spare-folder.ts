import { existsSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../site-checks/list-files.ts';
import type { SiteFolders } from './folders.ts';

/** Files and folders alone: through a link a build would write where nothing is its own. */
const isPlain = (folder: string): boolean =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).every(
    (entry) => entry.isFile() || entry.isDirectory(),
  );

/**
 * Has the next site written over the one before the last, where that is still there: most of its files have the
 * bytes that they are to have, and need not be written, nor their folders made.
 */
export function takeSpare({ spare, staging }: Pick<SiteFolders, 'spare' | 'staging'>): void {
  if (!existsSync(spare)) return;
  if (isPlain(spare)) renameSync(spare, staging);
  else rmSync(spare, { recursive: true });
}

/** Who writes into the next site at the same time. */
export type Writer = 'pages' | 'files';

/** The file in which one of them says which addresses it wrote. */
export const writtenBy = ({ written }: Pick<SiteFolders, 'written'>, writer: Writer): string =>
  join(written, `${writer}.json`);

/** Throws where a file was written by both. */
function addressesOf(lists: readonly string[][]): Set<string> {
  const addresses = new Set<string>();
  for (const list of lists.map((each) => new Set(each)))
    for (const address of list) {
      if (addresses.has(address))
        throw new Error(`${address} was written by two steps of the build.`);
      addresses.add(address);
    }
  return addresses;
}

function removeEmpty(folder: string): void {
  if (readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeEmpty(dirname(folder));
}

/** Takes out of the next site what was left in it and not written for it, and gives how many files it has. */
export function dropUnwritten(folders: Pick<SiteFolders, 'staging' | 'written'>): number {
  const lists = (['pages', 'files'] as const).map(
    (writer) => JSON.parse(readFileSync(writtenBy(folders, writer), 'utf8')) as string[],
  );
  const addresses = addressesOf(lists);
  for (const file of listFiles(folders.staging).filter((each) => !addresses.has(each))) {
    const path = join(folders.staging, file);
    rmSync(path);
    removeEmpty(dirname(path));
  }
  return addresses.size;
}
