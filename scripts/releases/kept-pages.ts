import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { keptFolder } from '../../src/tables/kept-releases.ts';
import type { SiteFile } from '../files/site-file.ts';

/** The copies of a release: addresses with what stands there. */
export type KeptPages = readonly [address: string, html: string][];

const names = { pages: 'pages.jsonl.gz', digest: 'pages.sha256' } as const;

const digestOf = (lines: string): string => createHash('sha256').update(lines).digest('hex');

/** Copies as the files that hold them: one packed, a line a page, and the digest by which a change is seen. */
export function packPages(pages: KeptPages): Map<string, string | Uint8Array> {
  const lines = pages.map((page) => `${JSON.stringify(page)}\n`).join('');
  return new Map<string, string | Uint8Array>([
    [names.pages, gzipSync(lines, { level: 9 })],
    [names.digest, `${digestOf(lines)}\n`],
  ]);
}

/** The copies of a release as files of the site. Throws where they are no longer what was kept. */
export function keptPages(data: string, id: string): SiteFile[] {
  const folder = join(keptFolder(data), id);
  const lines = gunzipSync(readFileSync(join(folder, names.pages))).toString('utf8');
  const digest = readFileSync(join(folder, names.digest), 'utf8').trim();
  if (digestOf(lines) !== digest)
    throw new Error(
      `${join(folder, names.pages)} is not what was kept of release ${id}: a copy never changes. Take the file back from the history.`,
    );
  return lines
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [address, content] = JSON.parse(line) as [string, string];
      return { address: `${address}index.html`, content };
    });
}
