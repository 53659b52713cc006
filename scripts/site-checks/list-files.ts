import { readdirSync } from 'node:fs';
import { resolve, sep } from 'node:path';

/** Addresses from the root of every file under a folder, in alphabetical order: `/ics/index.html`. */
export function listFiles(folder: string): string[] {
  const root = resolve(folder);
  // Cut off by its length: to have each worked out as relative to the folder takes as long as to list them.
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath.slice(root.length).replaceAll(sep, '/')}/${name}`)
    .sort();
}
