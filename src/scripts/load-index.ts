import type { SearchIndex } from '../search/answer.ts';
import type { FoundPage } from '../search/search-record.ts';
import { LostPart } from './failure.ts';
import { inTime } from './in-time.ts';
import { sitePath } from './site-path.ts';

/** As much of Pagefind's own module as is used here. */
interface Pagefind {
  search: (words: string) => Promise<{ results: { id: string }[] }>;
}

const folder = sitePath('/pagefind/');

/** What Pagefind says of its index, which every edition changes. */
async function entry(signal: AbortSignal): Promise<string> {
  const response = await fetch(`${folder}pagefind-entry.json`, { cache: 'no-cache', signal });
  if (response.status === 404) throw new LostPart('The search index is gone.');
  if (!response.ok) throw new Error(`The search index answered ${response.status}.`);
  return response.text();
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
  // In quotation marks: without them, pages with words that begin so are found too.
  const find = async (word: string, signal: AbortSignal): Promise<string[]> => {
    const { results } = await pagefind.search(`"${word}"`);
    // Where a part of the index does not come, as after a new edition, Pagefind answers as if no page had the word.
    if (results.length === 0 && (await entry(signal)) !== entryThen)
      throw new LostPart('The search index is of another edition.');
    return results.map((result) => result.id);
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
