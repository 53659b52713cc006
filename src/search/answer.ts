import { namedInPlans } from './named-in-plans.ts';
import { orderResults, plainName } from './order-results.ts';
import { withoutFormalWords } from './formal-words.ts';
import type { FoundPage } from './search-record.ts';
import { withoutSmallWords } from './small-words.ts';

/** The search index as it is asked: what it says of each page, and which pages have a word. */
export interface SearchIndex {
  /** By the id the index gives a page. */
  pages: ReadonlyMap<string, FoundPage>;
  /** Ids of the pages that have a word, in this or another of its forms, best first; never by its beginning alone. */
  find: (word: string) => Promise<string[]>;
}

/** What is found for a text. */
export interface Answer {
  /** Best first, each page once. */
  pages: FoundPage[];
  /** Words that were left out, since with them no page was found. */
  dropped: string[];
  /** Of areas whose plans name what was asked for: the subjects that do. */
  named: ReadonlyMap<FoundPage, readonly string[]>;
}

const byTitle = (a: FoundPage, b: FoundPage): number => a.title.localeCompare(b.title, 'en-GB');

const isArea = (page: FoundPage): boolean => page.areaKind !== null;

/** The words that tell pages apart: without “council”, “how”, “the” and the like. */
const tellingWords = (query: string): string[] =>
  withoutSmallWords(withoutFormalWords(plainName(query)) || plainName(query)).split(' ');

interface Held {
  word: string;
  ids: readonly string[];
}

/** Ids that every word has, in the order of the first. */
const heldByAll = ([first, ...rest]: readonly Held[]): string[] => {
  const others = rest.map(({ ids }) => new Set(ids));
  return (first?.ids ?? []).filter((id) => others.every((ids) => ids.has(id)));
};

/**
 * The pages that have all the words; where none has, words are left out one at a time, those first that
 * no page has and then those that most pages have, and are told.
 */
function foundWithFewest(held: readonly Held[]): { ids: string[]; dropped: string[] } {
  const kept = held.filter(({ ids }) => ids.length > 0);
  const dropped = held.filter(({ ids }) => ids.length === 0).map(({ word }) => word);
  let ids = heldByAll(kept);
  while (ids.length === 0 && kept.length > 1) {
    const most = kept.reduce((a, b) => (b.ids.length > a.ids.length ? b : a));
    kept.splice(kept.indexOf(most), 1);
    dropped.push(most.word);
    ids = heldByAll(kept);
  }
  return { ids, dropped };
}

/** Pages that have the words, best first, and areas whose plans name them. Without words: every page, by title. */
export async function answerTo(query: string, { pages, find }: SearchIndex): Promise<Answer> {
  const none: Answer['named'] = new Map();
  if (plainName(query) === '')
    return { pages: [...pages.values()].sort(byTitle), dropped: [], named: none };
  const words = tellingWords(query);
  const held = await Promise.all(words.map(async (word) => ({ word, ids: await find(word) })));
  const { ids, dropped } = foundWithFewest(held);
  const found = orderResults(
    ids.flatMap((id) => pages.get(id) ?? []),
    query,
  );
  const named = namedInPlans(words, pages.values());
  const isNear = (page: FoundPage): boolean => page.kind === 'Indicator' || isArea(page);
  const first = dropped.length === 0 ? found.filter(isNear) : [];
  const ofPlans = [...named.keys()].sort(byTitle);
  return { pages: [...new Set([...first, ...ofPlans, ...found])], dropped, named };
}
