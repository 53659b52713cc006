import { parseHTML } from 'linkedom/worker';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { proseKinds } from '../../src/search/page-kinds.ts';
import type { SearchRecord } from '../../src/search/search-record.ts';
import { listFiles } from '../site-checks/list-files.ts';

/** The mark a page of prose puts on the words that search should find. */
const mark = 'data-pagefind-body';

/** Pages that are framed in others or were kept of a release are no pages to be found; they are many. */
const isToBeFound = (file: string): boolean =>
  file.endsWith('/index.html') && !/^\/(?:embed|releases)\//.test(file);

/** A record for every page of a built site that marks its words for search, in the order of addresses. */
export function proseRecords(site: string): SearchRecord[] {
  return listFiles(site)
    .filter(isToBeFound)
    .flatMap((file) => {
      const html = readFileSync(join(site, file));
      const record = html.includes(mark)
        ? proseRecord(file.replace(/index\.html$/, ''), html.toString('utf8'))
        : null;
      return record ? [record] : [];
    });
}

const textOf = (element: { textContent: string | null }): string =>
  (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

function kindOf(url: string): string {
  if (url.startsWith('/stories/')) return proseKinds.stories;
  return url.startsWith('/methods/') ? proseKinds.methods : proseKinds.other;
}

/** What one page of prose tells the index: its title, its headings, its words. Null where nothing is marked. */
export function proseRecord(url: string, html: string): SearchRecord | null {
  const { document } = parseHTML(html);
  const body = document.querySelector(`[${mark}]`);
  if (!body) return null;
  const description = document.querySelector('meta[name="description"]');
  const headings = [...body.querySelectorAll('h2, h3')].map(textOf);
  const words = [...body.querySelectorAll('p, li, td, th, dt, dd')].map(textOf);
  return {
    url,
    title: textOf(document.querySelector('h1') ?? { textContent: url }),
    code: null,
    summary: description?.getAttribute('content') ?? '',
    kind: kindOf(url),
    areaKind: null,
    region: null,
    ended: false,
    names: [],
    parts: [
      { words: headings, weight: 4 },
      { words, weight: 0.5 },
    ],
  };
}
