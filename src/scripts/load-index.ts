import type { SearchIndex } from '../search/answer.ts';
import type { FoundPage } from '../search/search-record.ts';
import { LostPart } from './failure.ts';
import { inTime } from './in-time.ts';
import { sitePath } from './site-path.ts';

/** What reads the index, a part of it at a time as words need it. */
interface Reader {
  search: (words: string) => Promise<{ results: { id: string }[] }>;
}

/** As much of Pagefind's own module as is used here. */
interface Pagefind extends Reader {
  createInstance: () => Reader;
}

const folder = sitePath('/pagefind/');

/** What Pagefind says of its index, which every edition changes. */
async function entry(signal: AbortSignal): Promise<string> {
  const response = await fetch(`${folder}pagefind-entry.json`, { cache: 'no-cache', signal });
  if (response.status === 404) throw new LostPart('The search index is gone.');
  if (!response.ok) throw new Error(`The search index answered ${response.status}.`);
  return response.text();
}

/** Throws where a part of the index cannot be had, of which Pagefind says nothing. */
async function requireParts(signal: AbortSignal): Promise<void> {
  const list = await fetch(`${folder}parts.json`, { signal });
  const parts = list.ok ? ((await list.json()) as string[]) : [];
  const answers = await Promise.all(
    parts.map((part) => fetch(folder + part, { method: 'HEAD', signal })),
  );
  const lost = answers.find(({ ok }) => !ok);
  if (lost) throw new Error(`${lost.url}: ${lost.status}`);
}

async function load(signal: AbortSignal): Promise<SearchIndex> {
  // Written when the site is built: nothing to bundle.
  const address = `${folder}pagefind.js`;
  const [pagefind, records, entryThen] = await Promise.all([
    import(/* @vite-ignore */ address) as Promise<Pagefind>,
    fetch(`${folder}records.json`, { signal }),
    entry(signal),
  ]);
  if (!records.ok) throw new Error(`${folder}records.json: ${records.status}`);
  const pages = (await records.json()) as Record<string, FoundPage>;
  let reader: Reader = pagefind;
  let second: Reader | null = null;
  let areThere = false;
  // In quotation marks: without them, pages with words that begin so are found too.
  const idsFor = async (word: string, by: Reader): Promise<string[]> =>
    (await by.search(`"${word}"`)).results.map(({ id }) => id);
  const find = async (word: string, signal: AbortSignal): Promise<string[]> => {
    const ids = await idsFor(word, reader);
    if (ids.length > 0) return ids;
    // Where a part of the index does not come, as after a new edition, Pagefind answers as if no page had the word.
    if ((await entry(signal)) !== entryThen)
      throw new LostPart('The search index is of another edition.');
    if (!areThere) await requireParts(signal);
    areThere = true;
    // It never asks again for a part that once did not come: another reader does.
    second ??= pagefind.createInstance();
    const again = await idsFor(word, second);
    if (again.length > 0) [reader, second] = [second, null];
    return again;
  };
  return {
    pages: new Map(Object.entries(pages)),
    find: (word) => inTime((own) => find(word, own)),
  };
}

let loading: Promise<SearchIndex> | null = null;

/** The search index of the site, fetched once; after a failure the next call tries again. */
export function loadIndex(): Promise<SearchIndex> {
  loading ??= inTime(load).catch((fault: unknown) => {
    loading = null;
    throw fault;
  });
  return loading;
}
