import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../site-checks/list-files.ts';

/** The file by which a folder is known as a site made here. No host need serve it. */
export const markName = '.system-profiles.json';

/** A file only this build writes: it tells the sites that were made before there was a mark. */
const olderMark = join('pagefind', 'records.json');

interface Mark {
  says: string;
  /** Names at the top of the site. */
  names: string[];
  /** Files of the site, the mark apart. */
  files: number;
}

/** Marks the folder as a site made here, with what is in it: so many files. */
export function markSite(folder: string, files = listFiles(folder).length): void {
  const mark: Mark = {
    says: 'Made by System Profiles. Each build replaces this whole folder: keep nothing of your own in it.',
    names: readdirSync(folder).sort(),
    files,
  };
  writeFileSync(join(folder, markName), `${JSON.stringify(mark, null, 2)}\n`);
}

/**
 * Why what is in the folder cannot be replaced, as the end of a sentence that begins with its path;
 * null where it can: it is not there, is empty, or holds what a build put there and nothing else.
 */
export function strangersIn(folder: string): string | null {
  if (!existsSync(folder)) return null;
  const names = readdirSync(folder);
  if (names.length === 0) return null;
  const mark = readMark(folder);
  if (mark === null) {
    return existsSync(join(folder, olderMark)) ? null : 'is not empty and is no site made here.';
  }
  const strange = names.filter((name) => name !== markName && !mark.names.includes(name));
  if (strange.length > 0) return `holds what no build put there: ${strange.join(', ')}.`;
  return addedBelow(folder, mark);
}

function readMark(folder: string): Mark | null {
  try {
    const mark = JSON.parse(readFileSync(join(folder, markName), 'utf8')) as Partial<Mark>;
    return Array.isArray(mark.names) && typeof mark.files === 'number' ? (mark as Mark) : null;
  } catch {
    // No mark, or none that can be read: then it is not known to be ours.
    return null;
  }
}

function addedBelow(folder: string, mark: Mark): string | null {
  const files = listFiles(folder).filter((file) => file !== `/${markName}`);
  const added = files.length - mark.files;
  if (added <= 0) return null;
  const newest = files
    .map((file) => ({ file, at: statSync(join(folder, file)).mtimeMs }))
    .sort((a, b) => b.at - a.at)
    .slice(0, Math.min(added, 3));
  return `holds more files than the build put there (${added} more). The newest: ${newest.map(({ file }) => file.slice(1)).join(', ')}.`;
}
