import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files of a folder, by patterns. */
export type FilesIn = readonly [folder: string, patterns: readonly string[]];

/** What files are known by together: it changes with any byte or name of any of them. Tests do not count. */
export function digestOfFiles(places: readonly FilesIn[]): string {
  const digest = createHash('sha256');
  for (const [folder, patterns] of places)
    for (const name of globSync([...patterns], { cwd: folder }).sort()) {
      const path = join(folder, name);
      if (name.endsWith('.test.ts') || !statSync(path).isFile()) continue;
      const bytes = readFileSync(path);
      digest.update(`${name}\n${bytes.length}\n`).update(bytes);
    }
  return digest.digest('hex');
}
