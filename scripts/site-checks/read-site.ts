import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { subPathOf } from '../../src/citations/whole-address.ts';
import type { Settings } from '../../src/tables/settings.ts';
import { expectedFrom } from './expected.ts';
import { listFiles } from './list-files.ts';
import { pageReader, withMarkup, type PageReader, type PageShare } from './page-reader.ts';
import type { WhatIsRead } from './page-worker.ts';
import type { BuiltSite, MarkupFault, PageFacts } from './problem.ts';

/** What of the settings of an edition says where its site lies and what it covers. */
type SiteSettings = Pick<Settings, 'baseAddress' | 'areasToCover'>;

/**
 * The built site in `folder` as the rules see it, each page parsed once: on every core, or by a reader that is
 * given since it knows like pages.
 */
export async function readSite(
  folder: string,
  dataFolder: string,
  settings: SiteSettings,
  read: PageReader = readOnEveryCore,
): Promise<BuiltSite> {
  const site = readFileList(folder, dataFolder, settings);
  const files = [...site.files].filter((file) => isPage(file));
  return { ...site, pages: await readPages(folder, files, read) };
}

/** The same without reading any page: enough for rules about which files there are. */
export function readFileList(
  folder: string,
  dataFolder: string,
  { baseAddress, areasToCover }: SiteSettings,
  files: readonly string[] = listFiles(folder),
): BuiltSite {
  return {
    subPath: subPathOf(baseAddress),
    ...expectedFrom(dataFolder, areasToCover),
    pages: [],
    files: new Set(files),
    read: remembering((address) => readFileSync(join(folder, address), 'utf8')),
    compressedBytes: remembering((address) => compressedSize(join(folder, address))),
  };
}

/**
 * Pagefind writes pages of its own for trying it out; they are not the site's. Embeds are no pages to go to:
 * `embeds-stand-alone` reads them. Copies of releases were held to the rules of their day when they were kept,
 * and cannot follow new ones.
 */
const isPage = (file: string): boolean =>
  file.endsWith('.html') && !/^\/(?:pagefind|embed|releases)\//.test(file);

const alreadyCompressed = /\.(woff2?|png|jpe?g|webp|avif|ico|zip)$/;

function compressedSize(path: string): number {
  return alreadyCompressed.test(path) ? statSync(path).size : gzipSync(readFileSync(path)).length;
}

function remembering<Value>(find: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, find(key));
    return known.get(key)!;
  };
}

/** The facts of the HTML files at these addresses, in the order of their paths. */
export async function readPages(
  folder: string,
  files: string[],
  read: PageReader = readOnEveryCore,
): Promise<PageFacts[]> {
  const pages = await read({ folder, files });
  return pages.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** How many pages a core is given at a time: pages of some kinds take ten times as long as others, and lie together. */
const handful = 20;

/**
 * One core reads the markup of all pages, which is sooner done the more of them it knows, and the others all else; of a
 * few pages one reads both.
 */
const readOnEveryCore: PageReader = (share) =>
  readOnCores(Math.min(availableParallelism(), Math.ceil(share.files.length / 200)))(share);

/** A reader of pages on so many cores. */
export const readOnCores =
  (cores: number): PageReader =>
  async ({ folder, files }) => {
    if (cores < 2) return pageReader()({ folder, files });
    const shares = Array.from({ length: Math.ceil(files.length / handful) }, (_, place) => ({
      folder,
      files: files.slice(place * handful, (place + 1) * handful),
    }));
    const [markup, facts] = await Promise.all([
      readByWorkers<MarkupFault[]>('markup', shares, 1),
      readByWorkers<PageFacts>('facts', shares, cores - 1),
    ]);
    return withMarkup(facts, markup);
  };

/** What workers read of each page, in the order of the pages. */
async function readByWorkers<Read>(
  what: WhatIsRead,
  shares: readonly PageShare[],
  workers: number,
): Promise<Read[]> {
  const read: Read[][] = [];
  // All take from one list: who is done first takes more.
  const left = shares.entries();
  await Promise.all(Array.from({ length: workers }, () => readByWorker(what, left, read)));
  return read.flat();
}

async function readByWorker<Read>(
  what: WhatIsRead,
  left: Iterable<[number, PageShare]>,
  into: Read[][],
): Promise<void> {
  const worker = new Worker(new URL('./page-worker.ts', import.meta.url), { workerData: what });
  for (const [place, share] of left) {
    worker.postMessage(share);
    [into[place]] = (await once(worker, 'message')) as [Read[]];
  }
  await worker.terminate();
}
