import { deserialize, serialize } from 'node:v8';
import type { FileCache } from './file-cache.ts';

/** What was made from the same source by the same code, else what is made now, and kept. `Made` is plain data and bytes. */
export function keptOrMade<Made>(source: string, cache: FileCache, make: () => Made): Made {
  const kept = cache.find(source);
  if (kept) return deserialize(kept) as Made;
  const made = make();
  cache.keep(source, serialize(made));
  return made;
}

/** Gives what is kept of a source, or what is made now. */
export type Keep = <Made>(source: string, make: () => Made) => Made;

/** Keeps nothing. */
export const makeEach: Keep = (_, make) => make();

/** Keeps all in a cache. */
export const keepIn =
  (cache: FileCache): Keep =>
  (source, make) =>
    keptOrMade(source, cache, make);

/** As `keptOrMade`, of what is made beside this process. */
export async function keptOrAwaited<Made>(
  source: string,
  cache: FileCache,
  make: () => Promise<Made>,
): Promise<Made> {
  const kept = cache.find(source);
  if (kept) return deserialize(kept) as Made;
  const made = await make();
  cache.keep(source, serialize(made));
  return made;
}
