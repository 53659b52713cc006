import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const shortDigest = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 24);

/** Another build may throw it away at this moment. */
function readIfThere(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** Pictures kept from build to build, each under what it was made from. */
export interface PictureCache {
  /** The picture made from `source`, or null where none is kept or what is kept is broken. */
  find: (source: string) => Uint8Array | null;
  /** Keeps a picture. */
  keep: (source: string, picture: Uint8Array) => void;
  /** Throws away what was neither found nor kept since the cache was opened. */
  close: () => void;
}

/**
 * Pictures in a folder of one edition. A name holds the digest of what its picture was made from and by
 * which `maker`, and the digest of its bytes: one that is cut off or was changed is as good as none.
 */
export function pictureCache(folder: string, maker: string): PictureCache {
  mkdirSync(folder, { recursive: true });
  const before = readdirSync(folder).filter((name) => name.endsWith('.png'));
  const names = new Map(before.map((name) => [name.split('.')[0]!, name]));
  const used = new Set<string>();
  const keyOf = (source: string): string => shortDigest(`${maker}\n${source}`);
  const nameOf = (source: string, picture: Uint8Array): string =>
    `${keyOf(source)}.${shortDigest(picture)}.png`;
  return {
    find: (source) => {
      const name = names.get(keyOf(source));
      const picture = name === undefined ? null : readIfThere(join(folder, name));
      if (!picture || name !== nameOf(source, picture)) return null;
      used.add(name);
      return picture;
    },
    keep: (source, picture) => {
      const name = nameOf(source, picture);
      // Put in place whole: a build that is ended leaves no half of one.
      const own = join(folder, `${name}.${process.pid}`);
      writeFileSync(own, picture);
      renameSync(own, join(folder, name));
      used.add(name);
    },
    close: () => {
      for (const name of before) if (!used.has(name)) rmSync(join(folder, name), { force: true });
    },
  };
}
