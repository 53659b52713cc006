import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file of the site: its address from the root, and what it holds. */
export interface SiteFile {
  address: string;
  content: string | Uint8Array;
}

/** Writes files into a folder as they come and gives their number. Each folder is made once. */
export function writeSiteFiles(folder: string, files: Iterable<SiteFile>): number {
  const made = new Set<string>();
  let count = 0;
  for (const { address, content } of files) {
    const path = join(folder, address);
    if (!made.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    made.add(dirname(path));
    writeFileSync(path, content);
    count += 1;
  }
  return count;
}
