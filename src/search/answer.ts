import { nearest } from '../tables/nearest.ts';
import { namedInPlans } from './named-in-plans.ts';
import { orderResults, plainName } from './order-results.ts';
import { withoutFormalWords } from './formal-words.ts';
import { gapsPages, readGaps } from './read-gaps.ts';
import { pairsSideBySide, partsOfQuestion, readPair } from './read-pair.ts';
import type { Pair } from './read-pair.ts';
import type { FoundPage } from './search-record.ts';
import { withoutSmallWords } from './small-words.ts';

/** The search index as it is asked: what it says of each page, and which pages have some words. */
export interface SearchIndex {
  /** By the id the index gives a page. */
  pages: ReadonlyMap<string, FoundPage>;
  /** Ids of the pages that have all the words, best first; words in quotation marks must stand as typed. */
  find: (words: string) => Promise<string[]>;
}

/** What is found for a question. */
export interface Answer {
  /** Best first, each page once. */
  pages: FoundPage[];
  /** Two areas the question puts side by side; they also stand first among the pages. */
  pair: readonly [FoundPage, FoundPage] | null;
  /** Of areas whose plans name what was asked for: the subjects that do. */
  named: ReadonlyMap<FoundPage, readonly string[]>;
}

const nothingNamed: Answer['named'] = new Map();

const byTitle = (a: FoundPage, b: FoundPage): number => a.title.localeCompare(b.title, 'en-GB');

const isArea = (page: FoundPage): boolean => page.areaKind !== null;

const bears = (page: FoundPage, name: string): boolean =>
  [page.title, ...page.names].some((each) => plainName(each) === plainName(name));

/**
 * Everything found for a question, best first. Where no page has the words as typed, areas whose names
 * are a slip or two away come first (`leicster`). Without words: every page, by title.
 */
export async function answerTo(query: string, index: SearchIndex): Promise<Answer> {
  if (query.trim() === '') {
    return { pages: [...index.pages.values()].sort(byTitle), pair: null, named: nothingNamed };
  }
  const gaps = await gapsFor(query, index);
  const found = await foundFor(query, index);
  const pair = await pairFor(query, found, index);
  if (gaps.length > 0 || pair) {
    return { pages: [...new Set([...gaps, ...(pair ?? []), ...found])], pair, named: nothingNamed };
  }
  const { isOfOneArea, subjects } = namedInPlans(query, index.pages.values());
  const named = [...subjects.keys()].sort(byTitle);
  const both = found.some(isArea) ? [] : await subjectAndArea(query, index);
  const exact = await pagesWith(query, index);
  const isKnown = both.length > 0 || named.length > 0 || exact.size > 0;
  const slips = isKnown ? [] : nearAreas(query, index);
  const pages = isOfOneArea
    ? [...named, ...both, ...slips, ...found]
    : [...both, ...slips, ...withNamed(found, named, exact)];
  return { pages: [...new Set(pages)], pair: null, named: subjects };
}

/** Indicators, and areas that have the words in a name; then areas whose plans name them; then the rest. */
function withNamed(
  found: readonly FoundPage[],
  named: readonly FoundPage[],
  exact: ReadonlySet<FoundPage>,
): FoundPage[] {
  const isNear = (page: FoundPage): boolean =>
    page.kind === 'Indicator' || (isArea(page) && exact.has(page));
  return [...found.filter(isNear), ...named, ...found.filter((page) => !isNear(page))];
}

/** What answers `widest gaps in the north west`: a region’s part of the page of gaps, that page, or the area named in full. */
async function gapsFor(query: string, index: SearchIndex): Promise<FoundPage[]> {
  const place = readGaps(query);
  if (place === null) return [];
  const answers = regionGaps(query, index);
  if (answers.length > 0) return answers;
  const area = (await foundFor(place, index)).find((page) => isArea(page) && bears(page, place));
  return area ? [area] : [];
}

/** The page of gaps or a part of it, by the regions that council areas lie in. */
function regionGaps(query: string, { pages }: SearchIndex): FoundPage[] {
  const all = [...pages.values()];
  const regions = new Set(
    all.flatMap((page) => (page.kind === 'Council area' ? (page.region ?? []) : [])),
  );
  const country = all.find((page) => page.kind === 'Country')?.title ?? '';
  return gapsPages(query, [...regions], country).map((page) => ({
    ...page,
    code: null,
    kind: 'Gaps',
    areaKind: null,
    region: null,
    ended: false,
    names: [],
  }));
}

/** Pages that have the words as typed, then those that have them but for “council”, “how”, “the” and the like. */
async function foundFor(query: string, { find, pages }: SearchIndex): Promise<FoundPage[]> {
  const plain = plainName(query);
  const texts = [query, withoutFormalWords(plain), withoutSmallWords(plain)];
  const asked = texts.filter((text, place) => place === 0 || (text !== plain && text.length > 1));
  const ids = (await Promise.all(asked.map(find))).flat();
  return orderResults(
    [...new Set(ids)].flatMap((id) => pages.get(id) ?? []),
    query,
  );
}

/** Pages that have the words just as typed, and not only their beginning or another form of them. */
const pagesWith = async (
  query: string,
  { find, pages }: SearchIndex,
): Promise<ReadonlySet<FoundPage>> => {
  const ids = await find(`"${query.replaceAll('"', ' ')}"`);
  return new Set(ids.flatMap((id) => pages.get(id) ?? []));
};

/** The best areas whose name is at most two letters from what was typed: four letters or more. */
function nearAreas(query: string, { pages }: SearchIndex): FoundPage[] {
  const typed = plainName(query);
  if (typed.length < 4) return [];
  const areas = [...pages.values()].filter((page) => isArea(page) && !page.ended);
  const names = new Map<string, FoundPage>();
  for (const page of areas.sort(byTitle)) {
    for (const name of [page.title, ...page.names].map(plainName)) {
      if (name.length >= 4 && !names.has(name)) names.set(name, page);
    }
  }
  return nearest(typed, names.keys()).flatMap((name) => names.get(name) ?? []);
}

/** The two areas of `x v y`; of `x and y` or `x y` only where each half is the whole name of an area. */
async function pairFor(
  query: string,
  found: readonly FoundPage[],
  index: SearchIndex,
): Promise<[FoundPage, FoundPage] | null> {
  if (found.some((page) => bears(page, query))) return null;
  const pair = readPair(query);
  if (pair) return areasOfPair(pair, index);
  if (found.some(isArea)) return null;
  for (const each of pairsSideBySide(query)) {
    const areas = await areasOfPair(each, index);
    if (areas) return areas;
  }
  return null;
}

/** The subject and the area of `smoking in hull`, where the area is named in full; else nothing. */
async function subjectAndArea(query: string, index: SearchIndex): Promise<FoundPage[]> {
  for (const parts of partsOfQuestion(query)) {
    const [first = [], second = []] = await Promise.all(parts.map((part) => foundFor(part, index)));
    for (const [subjects, areas, name] of [
      [first, second, parts[1]],
      [second, first, parts[0]],
    ] as const) {
      const area = areas.find((page) => isArea(page) && bears(page, name));
      const subject = subjects.find((page) => page.kind === 'Indicator');
      if (area && subject) return [subject, area];
    }
  }
  return [];
}

/** Areas that bear a name, or a code, as typed; best first. */
const areasNamed = (name: string, { pages }: SearchIndex): FoundPage[] =>
  orderResults(
    [...pages.values()].filter((page) => isArea(page) && bears(page, name)),
    name,
  );

/**
 * The two areas of a pair: of all that bear the names as typed the first two of one kind, so that a county is
 * put beside a county and no system of its name. Only where none bears a name, the area found by its towns in
 * the index, which holds names alone and no words of plans, or by a slip of the finger.
 */
async function areasOfPair(pair: Pair, index: SearchIndex): Promise<[FoundPage, FoundPage] | null> {
  const sidesFor = async (name: string): Promise<FoundPage[]> => {
    const named = areasNamed(name, index);
    if (named.length > 0 || !pair.sure) return named;
    const found = [...(await foundFor(name, index)), ...nearAreas(name, index)].find(isArea);
    return found ? [found] : [];
  };
  const [firsts, seconds] = [await sidesFor(pair.first), await sidesFor(pair.second)];
  const pairs = firsts.flatMap((first) => seconds.map((second) => [first, second] as const));
  const apart = pairs.filter(([first, second]) => first !== second);
  const alike = apart.find(([first, second]) => first.areaKind === second.areaKind) ?? apart[0];
  return alike ? [...alike] : null;
}
