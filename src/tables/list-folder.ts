import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** One thing in a folder and what it is, links followed; null for a link that leads nowhere. */
export interface Entry {
  name: string;
  is: 'file' | 'folder' | 'other' | null;
}

/** What stands in a folder, sorted; nothing where it is no folder or may not be read. */
export function listFolder(folder: string): Entry[] {
  return namesIn(folder).map((name) => ({ name, is: kindOf(join(folder, name)) }));
}

/** The names in a folder, sorted. What is needed from one that cannot be read is told file by file. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function kindOf(path: string): Entry['is'] {
  try {
    const found = statSync(path);
    if (found.isDirectory()) return 'folder';
    return found.isFile() ? 'file' : 'other';
  } catch {
    // A link that leads nowhere, or round in a ring.
    return null;
  }
}
