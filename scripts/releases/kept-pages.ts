import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { keptFolder } from '../../src/tables/kept-releases.ts';

/** The copies of a release: addresses with what stands there. */
export type KeptPages = readonly [address: string, html: string][];

/** The files that hold the copies of a release. */
export const keptFiles = { pages: 'pages.jsonl.br', digest: 'pages.sha256' } as const;

/** Pages are alike: with a window of 16 MB they take half of what gzip makes of them. */
const packing = {
  [constants.BROTLI_PARAM_QUALITY]: 9,
  [constants.BROTLI_PARAM_LGWIN]: 24,
};

const digestOf = (lines: string): string => createHash('sha256').update(lines).digest('hex');

/** Copies as the files that hold them: one packed, a line a page, and the digest by which a change is seen. */
export function packPages(pages: KeptPages): Map<string, string | Uint8Array> {
  const lines = pages.map((page) => `${JSON.stringify(page)}\n`).join('');
  return new Map<string, string | Uint8Array>([
    [keptFiles.pages, brotliCompressSync(lines, { params: packing })],
    [keptFiles.digest, `${digestOf(lines)}\n`],
  ]);
}

/** The copies of the release in a folder; null where they are no longer what was kept. */
export function copiesIn(folder: string): KeptPages | null {
  try {
    const packed = readFileSync(join(folder, keptFiles.pages));
    const lines = brotliDecompressSync(packed).toString('utf8');
    const digest = readFileSync(join(folder, keptFiles.digest), 'utf8').trim();
    if (digestOf(lines) !== digest) return null;
    return lines
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as [string, string]);
  } catch {
    return null;
  }
}

/** The copies of a release. Throws where they are no longer what was kept. */
export function keptPages(data: string, id: string): KeptPages {
  const folder = join(keptFolder(data), id);
  const copies = copiesIn(folder);
  if (copies !== null) return copies;
  throw new Error(
    `${join(folder, keptFiles.pages)} is not what was kept of release ${id}: a copy never changes. Take the file back from the history.`,
  );
}
