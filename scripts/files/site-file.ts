import { lstatSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file of the site: its address from the root, and what it holds. */
export interface SiteFile {
  address: string;
  content: string | Uint8Array;
}

/**
 * Whether a file holds these bytes. What stands in its place and is no file is taken away, and a file that has
 * another name elsewhere: a copy of the site made with hard links would be written over through it.
 */
function holds(path: string, bytes: Uint8Array): boolean {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (!there) return false;
  if (!there.isFile() || there.nlink > 1) {
    rmSync(path, { recursive: true });
    return false;
  }
  return there.size === bytes.length && readFileSync(path).equals(bytes);
}

/**
 * Writes files into a folder, each folder in it made once, and knows their addresses. One that holds its bytes
 * already is not written, and has the time of this build as any other.
 */
export function siteWriter(folder: string) {
  const isNew = new Map<string, boolean>();
  const addresses: string[] = [];
  const now = new Date();

  function makeFolder(path: string): boolean {
    const made = mkdirSync(path, { recursive: true }) !== undefined;
    isNew.set(path, made);
    return made;
  }

  function write({ address, content }: SiteFile): void {
    const path = join(folder, address);
    const into = dirname(path);
    addresses.push(address);
    if (isNew.get(into) ?? makeFolder(into)) return writeFileSync(path, content);
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    if (holds(path, bytes)) utimesSync(path, now, now);
    else writeFileSync(path, bytes);
  }

  return { write, addresses };
}

/** Writes files into a folder as they come and gives their number. */
export function writeSiteFiles(folder: string, files: Iterable<SiteFile>): number {
  const { write, addresses } = siteWriter(folder);
  for (const file of files) write(file);
  return addresses.length;
}
