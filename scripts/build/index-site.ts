import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { foundPage, searchRecordHtml } from '../../src/search/search-record.ts';
import type { FoundPage, SearchRecord } from '../../src/search/search-record.ts';
import type { FileCache } from '../files/file-cache.ts';
import { keptOrAwaited } from '../files/kept-or-made.ts';
import { writeSiteFiles, type SiteFile } from '../files/site-file.ts';
import { StepFailure } from '../steps/run-steps.ts';

/**
 * Writes the search index of these records into the `pagefind/` folder of a site. Beside Pagefind's own
 * files stands `records.json`, what a list of results says of each page, by the id under which Pagefind
 * finds it: one file instead of one a result; and `parts.json`, the parts of the index, by which a browser
 * tells a part that does not come from a word that no page has. Pagefind's filters are not used, since their files come out
 * in another order each time; its interface and its fragments are not used and not written. They are
 * written here and not by Pagefind, whose own writing may end before its files are whole. Where a cache is
 * given, an index of the same records is taken from it. Throws a StepFailure with Pagefind's own words.
 */
export async function indexSite(
  site: string,
  records: readonly SearchRecord[],
  { tell = () => {}, cache }: { tell?: (progress: string) => void; cache?: FileCache } = {},
): Promise<void> {
  const make = (): Promise<SiteFile[]> => indexOf(records, tell);
  const files = await (cache ? keptOrAwaited(JSON.stringify(records), cache, make) : make());
  const folder = join(site, 'pagefind');
  rmSync(folder, { recursive: true, force: true });
  writeSiteFiles(folder, files);
}

/** The files of the index that readers are sent, with what is said of each page. */
async function indexOf(
  records: readonly SearchRecord[],
  tell: (progress: string) => void,
): Promise<SiteFile[]> {
  const files = await indexFiles(records, tell);
  const pages = pagesById(files, records);
  const parts = files.map(({ path }) => path).filter((path) => path.startsWith('index/'));
  return [
    ...files
      .filter(({ path }) => isNeeded(path))
      .map(({ path, content }) => ({ address: path, content })),
    { address: 'parts.json', content: `${JSON.stringify(parts.sort())}\n` },
    { address: 'records.json', content: `${JSON.stringify(Object.fromEntries(pages))}\n` },
  ];
}

/** Every file Pagefind makes of the records, in memory. */
async function indexFiles(
  records: readonly SearchRecord[],
  tell: (progress: string) => void,
): Promise<pagefind.IndexFile[]> {
  try {
    const { index, errors } = await pagefind.createIndex();
    if (!index) throw new StepFailure('the search index could not be started', errors.join('\n'));
    for (const [place, record] of records.entries()) {
      if (place % 100 === 99) tell(`${place + 1} of ${records.length} pages`);
      const added = await index.addHTMLFile({ url: record.url, content: searchRecordHtml(record) });
      requireNone(added.errors, `${record.url} could not be put into the search index`);
    }
    const made = await index.getFiles();
    requireNone(made.errors, 'the search index could not be made');
    return made.files;
  } finally {
    await pagefind.close();
  }
}

/** The program that searches and what it reads; not the interfaces, the highlighter, the fragments. */
const isNeeded = (path: string): boolean =>
  /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|index\/.+|.+\.pf_meta|wasm\..+)$/.test(path);

/** Bytes of Pagefind's own mark before the JSON of a fragment. */
const fragmentMark = 'pagefind_dcd'.length;

/** What is said of each page by its id in the index, which is the name of its fragment; by address. */
function pagesById(
  files: readonly pagefind.IndexFile[],
  records: readonly SearchRecord[],
): Map<string, FoundPage> {
  const byUrl = new Map(records.map((record) => [record.url, foundPage(record)]));
  const pages = files.flatMap(({ path, content }) => {
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (id === undefined) return [];
    const text = gunzipSync(content).toString('utf8').slice(fragmentMark);
    const page = byUrl.get((JSON.parse(text) as { url: string }).url);
    return page ? [[id, page] as const] : [];
  });
  if (pages.length !== records.length) {
    const lost = `${records.length} pages were to go in, ${pages.length} did`;
    throw new StepFailure('the search index lacks pages', lost);
  }
  return new Map(pages.sort(([, a], [, b]) => (a.url < b.url ? -1 : 1)));
}

function requireNone(errors: string[], fault: string): void {
  if (errors.length > 0) throw new StepFailure(fault, errors.join('\n'));
}
