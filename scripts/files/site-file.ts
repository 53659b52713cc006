import { lstatSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file of the site: its address from the root, and what it holds. */
export interface SiteFile {
  address: string;
  content: string | Uint8Array;
}

/**
 * What a file holds, of a size that `isSize` takes; null where it holds none. What stands in its place and is no file
 * is taken away, and a file that has another name elsewhere: a copy of the site made with hard links would be
 * written over through it.
 */
function heldBy(path: string, isSize: (bytes: number) => boolean): Buffer | null {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (!there) return null;
  if (!there.isFile() || there.nlink > 1) {
    rmSync(path, { recursive: true });
    return null;
  }
  return isSize(there.size) ? readFileSync(path) : null;
}

/** Whether a file is right as it lies there, which then has the time `now`. */
function isLeft(
  path: string,
  now: Date,
  [isSize, isRight]: [isSize: (bytes: number) => boolean, isRight: (bytes: Buffer) => boolean],
): boolean {
  const held = heldBy(path, isSize);
  if (held === null || !isRight(held)) return false;
  utimesSync(path, now, now);
  return true;
}

/** Writes files into a folder, or leaves those that are right as they lie there. */
export interface SiteWriter {
  write: (file: SiteFile) => void;
  /** Leaves the file of an address as it lies there, where it lies there and its bytes are right; else false. */
  leave: (address: string, isRight: (bytes: Uint8Array) => boolean) => boolean;
  /** Of all that were written or left, each once. */
  addresses: ReadonlySet<string>;
}

/**
 * Writes files into a folder, each folder in it made once, and knows their addresses. One that holds its bytes
 * already is not written, and has the time of this build as any other.
 */
export function siteWriter(folder: string): SiteWriter {
  const isNew = new Map<string, boolean>();
  const addresses = new Set<string>();
  const now = new Date();

  function makeFolder(path: string): boolean {
    const made = mkdirSync(path, { recursive: true }) !== undefined;
    isNew.set(path, made);
    return made;
  }

  function write({ address, content }: SiteFile): void {
    const path = join(folder, address);
    const into = dirname(path);
    addresses.add(address);
    if (isNew.get(into) ?? makeFolder(into)) return writeFileSync(path, content);
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const isSize = (size: number): boolean => size === bytes.length;
    if (!isLeft(path, now, [isSize, (held) => held.equals(bytes)])) writeFileSync(path, bytes);
  }

  function leave(address: string, isRight: (bytes: Uint8Array) => boolean): boolean {
    const isThere = isLeft(join(folder, address), now, [() => true, isRight]);
    if (isThere) addresses.add(address);
    return isThere;
  }

  return { write, leave, addresses };
}

/** Writes files into a folder as they come and gives their number. */
export function writeSiteFiles(folder: string, files: Iterable<SiteFile>): number {
  const { write, addresses } = siteWriter(folder);
  for (const file of files) write(file);
  return addresses.size;
}
