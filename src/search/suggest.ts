import type { Findable } from './findables.ts';
import { findNames, type Found } from './find-names.ts';
import { gapsPages } from './read-gaps.ts';
import { pairsSideBySide, partsOfQuestion, readPair, type Pair } from './read-pair.ts';

/** One line of the list under the find box: a link. */
export interface Choice {
  label: string;
  detail: string;
  /** Address it leads to, from the root. */
  path: string;
}

/** What the box offers for a text. */
export interface Suggestions {
  choices: Choice[];
  /** Where the text leads without choosing: the one area, town or pair it names in full; else null. */
  straightTo: string | null;
}

/** Whole names score below this, whatever bears them but a village or parish. */
const wholeName = 1;

/** Subjects whose name begins with what was typed score below this. */
const startsSo = 2;

/** The address at which areas stand side by side. */
export const comparePath = (codes: readonly string[]): string =>
  `/compare/?areas=${codes.join(',')}`;

function choiceOf({ item, by }: Found): Choice {
  const { label, detail, path } = item;
  return { label, detail: by === null ? detail : `${detail}; also or formerly “${by}”`, path };
}

/** Areas and towns a half of a pair may mean: the best, and others that bear the same name. */
function sidesOf(typed: string, items: readonly Findable[]): Found[] {
  const found = findNames(typed, items).filter(({ item }) => item.code !== null);
  const [best] = found;
  return found
    .filter(({ item, score }) => item.label === best?.item.label && score < best.score + wholeName)
    .slice(0, 2);
}

function choicesOfPair(pair: Pair, items: readonly Findable[]): Choice[] {
  const [first, second] = [sidesOf(pair.first, items), sidesOf(pair.second, items)];
  // “X and Y” may be the name of one place: as a pair only where both halves are whole names.
  const isWhole = ([best]: Found[]): boolean => (best?.score ?? wholeName) < wholeName;
  if (!pair.sure && !(isWhole(first) && isWhole(second))) return [];
  return first.flatMap((a) =>
    second
      .filter((b) => b.item.code !== a.item.code)
      .map((b) => ({
        label: `Compare ${a.item.label} and ${b.item.label}`,
        detail: [...new Set([a.item.detail, b.item.detail])].join('; '),
        path: comparePath([a.item.code ?? '', b.item.code ?? '']),
      })),
  );
}

/** Pairs with a word between them; names side by side only where they are not the name of anything. */
function pairsIn(typed: string, items: readonly Findable[], isName: boolean): Choice[] {
  const pair = readPair(typed);
  if (pair) return choicesOfPair(pair, items);
  return isName ? [] : pairsSideBySide(typed).flatMap((each) => choicesOfPair(each, items));
}

/** A subject and an area in one text, `smoking in hull`: a page of each, where the area is named in full. */
function subjectAndArea(typed: string, items: readonly Findable[]): Choice[] {
  for (const pair of partsOfQuestion(typed)) {
    const best = pair.flatMap((text) => findNames(text, items, 1));
    const area = best.find(({ item, score }) => item.code !== null && score < wholeName);
    const subject = best.find(({ item, score }) => item.code === null && score < startsSo);
    if (area && subject) return [subject, area].map(choiceOf);
  }
  return [];
}

/** The one address that all whole names lead to, or null where they lead to several or there are none. */
function addressOfWhole(found: readonly Found[]): string | null {
  const paths = new Set(found.filter(({ score }) => score < wholeName).map((f) => f.item.path));
  const [only] = paths;
  return paths.size === 1 && only !== undefined ? only : null;
}

/** The regions and the country by whose gaps the box can be asked. */
export interface GapPlaces {
  regions: readonly string[];
  country: string;
}

/** What answers `widest gaps in the north west`, as lines of the list. */
const gapsChoices = (typed: string, { regions, country }: GapPlaces): Choice[] =>
  gapsPages(typed, regions, country).map(({ title, url }) => ({
    label: title,
    detail: 'where gaps in years of life are widest',
    path: url,
  }));

/**
 * What the find box offers for a text that is not a postcode: names, indicators, pairs of areas and, where
 * the places are given, gaps.
 */
export function suggest(
  typed: string,
  items: readonly Findable[],
  places: GapPlaces = { regions: [], country: '' },
): Suggestions {
  const gaps = gapsChoices(typed, places);
  if (gaps.length > 0) return { choices: gaps, straightTo: gaps[0]?.path ?? null };
  const found = findNames(typed, items);
  const pairs = pairsIn(typed, items, found.length > 0);
  const names = found.map(choiceOf);
  // A name that has “and” in it and is there in full comes before the pair it could also be.
  const nameFirst = (found[0]?.score ?? wholeName) < wholeName;
  const listed = nameFirst ? [...names, ...pairs] : [...pairs, ...names];
  const choices = listed.length > 0 ? listed : subjectAndArea(typed, items);
  const [pair] = pairs;
  const straightTo = nameFirst
    ? addressOfWhole(found)
    : pairs.length === 1
      ? (pair?.path ?? null)
      : null;
  return { choices, straightTo };
}
