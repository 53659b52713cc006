import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What bytes are known by here. */
export const shortDigest = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 24);

const project = join(import.meta.dirname, '..', '..');

/** Where what is made of an edition is kept from build to build, by what it is: editions never share it. */
export function cacheFolder(what: string, data: string, root = project): string {
  const edition = createHash('sha256').update(resolve(data)).digest('hex').slice(0, 12);
  return join(root, 'node_modules', '.cache', what, edition);
}

/** What steps beside the pages keep, each in a folder of its own. */
const keptBesidePages = [
  'area-data',
  'areas',
  'checks',
  'indicator-data',
  'indicators',
  'links',
  'packages',
  'packed',
  'search',
  'share',
] as const;

/** What a step beside the pages keeps, by the name of its folder. */
export type KeptBesidePages = (typeof keptBesidePages)[number];

/** The same of what is kept beside the pages. */
export const keptFolder = (what: KeptBesidePages, data: string): string => cacheFolder(what, data);

/** Throws away all that a project kept of an edition beside its pages, for a build that makes everything anew. */
export function forgetFiles(data: string, root: string): void {
  for (const what of keptBesidePages)
    rmSync(cacheFolder(what, data, root), { recursive: true, force: true });
}

/** The bytes of a file; null where there is none, as another build may throw it away at this moment. */
export function readIfThere(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** What is kept from build to build, each under what it was made from. */
export interface FileCache {
  /** What was made from `source`, or null where nothing is kept or what is kept is broken. */
  find: (source: string) => Uint8Array | null;
  /** Keeps what was made. */
  keep: (source: string, made: Uint8Array) => void;
  /** Throws away what was neither found nor kept since the cache was opened. */
  close: () => void;
}

/**
 * Files in a folder of one edition, with the ending given. A name holds the digest of what its file was made
 * from and by which `maker`, and the digest of its bytes: one that is cut off or was changed is as good as none.
 */
export function fileCache(folder: string, ending: string, maker: string): FileCache {
  mkdirSync(folder, { recursive: true });
  const before = readdirSync(folder).filter((name) => name.endsWith(`.${ending}`));
  const names = new Map(before.map((name) => [name.split('.')[0]!, name]));
  const used = new Set<string>();
  // What is not found is made and then kept: the digest of its source is taken once.
  let [last, key] = ['', ''];
  const keyOf = (source: string): string => {
    if (key === '' || source !== last) [last, key] = [source, shortDigest(`${maker}\n${source}`)];
    return key;
  };
  const nameOf = (source: string, made: Uint8Array): string =>
    `${keyOf(source)}.${shortDigest(made)}.${ending}`;
  return {
    find: (source) => {
      const name = names.get(keyOf(source));
      const made = name === undefined ? null : readIfThere(join(folder, name));
      if (!made || name !== nameOf(source, made)) return null;
      used.add(name);
      return made;
    },
    keep: (source, made) => {
      const name = nameOf(source, made);
      // Put in place whole: a build that is ended leaves no half of one.
      const own = join(folder, `${name}.${process.pid}`);
      writeFileSync(own, made);
      renameSync(own, join(folder, name));
      used.add(name);
    },
    close: () => {
      for (const name of before) if (!used.has(name)) rmSync(join(folder, name), { force: true });
    },
  };
}
