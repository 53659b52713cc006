import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is to be written at one place below the data folder. */
export type Content = string | Uint8Array;

/**
 * The data folder as an import sees it: every table as it stands, or as this import has settled it.
 * Nothing is written until all of it is known to be sound (put-in-place.ts).
 */
export interface DataFolder {
  readonly path: string;
  /** Text of a table, as settled or as it stands; null where there is none. */
  text(table: string): string | null;
  /** The same as bytes. */
  bytes(table: string): Uint8Array | null;
  /** Settles what a table is to hold. The same bytes as before are nothing to write. */
  settle(table: string, content: Content): void;
  /** Every table that will be written, by its path below the folder. */
  settled(): ReadonlyMap<string, Uint8Array>;
}

/** Opens a data folder; what is settled stays in memory. */
export function openDataFolder(path: string): DataFolder {
  const settled = new Map<string, Uint8Array>();
  const read = new Map<string, Buffer | null>();
  const onDisk = (table: string): Buffer | null => {
    const known = read.get(table);
    if (known !== undefined) return known;
    const file = join(path, table);
    const bytes = existsSync(file) ? readFileSync(file) : null;
    read.set(table, bytes);
    return bytes;
  };
  const bytes = (table: string): Uint8Array | null => settled.get(table) ?? onDisk(table);
  return {
    path,
    bytes,
    text: (table) => {
      const found = bytes(table);
      return found === null ? null : Buffer.from(found).toString('utf8');
    },
    settle(table, content) {
      const wanted = Buffer.from(content);
      if (onDisk(table)?.equals(wanted)) settled.delete(table);
      else settled.set(table, wanted);
    },
    settled: () => settled,
  };
}
