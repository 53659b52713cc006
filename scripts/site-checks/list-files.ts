import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Addresses from the root of every file under a folder, in alphabetical order: `/ics/index.html`. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .sort();
}
