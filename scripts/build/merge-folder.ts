import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Moves everything in `from` into `into`, folders that both have file by file, and takes `from` away. Both
 * on one disk. Throws where a file would take the place of another: two steps would have written it.
 */
export function mergeFolder(from: string, into: string): void {
  for (const name of readdirSync(from)) {
    const [source, target] = [join(from, name), join(into, name)];
    if (!existsSync(target)) renameSync(source, target);
    else if (statSync(source).isDirectory() && statSync(target).isDirectory())
      mergeFolder(source, target);
    else throw new Error(`${target} was written by two steps of the build.`);
  }
  rmSync(from, { recursive: true });
}
