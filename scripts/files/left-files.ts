import { join } from 'node:path';
import { readIfThere, shortDigest, type FileCache } from './file-cache.ts';
import type { SiteFile, SiteWriter } from './site-file.ts';

/** What was made of one source: files, and what else was made with them, which is plain data. */
export interface MadeTogether<Rest> {
  rest: Rest;
  files: Iterable<SiteFile>;
}

/** What is remembered of it: each file by what its bytes are known by. */
interface Remembered<Rest> {
  rest: Rest;
  files: [address: string, digest: string][];
}

/** Where files may lie already: in the site that is written, which is over one from before, and in the last. */
export interface Places {
  writer: Pick<SiteWriter, 'leave' | 'write'>;
  /** The folder of the last site; none where there is no other. */
  last?: string | undefined;
}

/** Whether a file is in its place with its bytes: as it lay there, or taken from the last site. */
function isPlaced([address, digest]: [string, string], { writer, last }: Places): boolean {
  const isRight = (bytes: Uint8Array): boolean => shortDigest(bytes) === digest;
  if (writer.leave(address, isRight)) return true;
  const content = last === undefined ? null : readIfThere(join(last, address));
  if (content === null || !isRight(content)) return false;
  writer.write({ address, content });
  return true;
}

/**
 * Has the files of a source in place: those of the same source as they were written before, where all of them are
 * there, else all made anew and remembered. Gives what was made with them.
 */
export function placedOrMade<Rest>(
  source: string,
  { cache, ...places }: Places & { cache: Pick<FileCache, 'find' | 'keep'> },
  make: () => MadeTogether<Rest>,
): Rest {
  const found = cache.find(source);
  const before = found ? (JSON.parse(Buffer.from(found).toString()) as Remembered<Rest>) : null;
  if (before?.files.every((file) => isPlaced(file, places))) return before.rest;
  const { rest, files } = make();
  const written = Array.from(files, (file): [string, string] => {
    places.writer.write(file);
    return [file.address, shortDigest(file.content)];
  });
  const remembered: Remembered<Rest> = { rest, files: written };
  cache.keep(source, Buffer.from(JSON.stringify(remembered)));
  return rest;
}
