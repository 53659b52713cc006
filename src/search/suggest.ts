import type { Findable } from './findables.ts';
import { findNames, type Found } from './find-names.ts';
import { readPair, type Pair } from './read-pair.ts';

/** One line of the list under the find box: a link. */
export interface Choice {
  label: string;
  detail: string;
  /** Address it leads to, from the root. */
  path: string;
  /** The other name by which it was found; left out where it was found by its label. */
  by?: string;
}

/** That a thing also goes, or went, by another name. */
export const alsoCalled = (name: string): string => `also or formerly “${name}”`;

/** What the box offers for a text. */
export interface Suggestions {
  choices: Choice[];
  /** Where the text leads without choosing: the one area, town or pair it names in full; else null. */
  straightTo: string | null;
}

/** Whole names score below this, whatever bears them but a village or parish. */
const wholeName = 1;

/** The address at which areas stand side by side. */
export const comparePath = (codes: readonly string[]): string =>
  `/compare/?areas=${codes.join(',')}`;

function choiceOf({ item, by }: Found): Choice {
  const { label, detail, path } = item;
  return by === null
    ? { label, detail, path }
    : { label, detail: `${detail}; ${alsoCalled(by)}`, path, by };
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

/** The pairs that a text with a word between two names may mean. */
function pairsIn(typed: string, items: readonly Findable[]): Choice[] {
  const pair = readPair(typed);
  return pair ? choicesOfPair(pair, items) : [];
}

/** The one address that all whole names lead to, or null where they lead to several or there are none. */
function addressOfWhole(found: readonly Found[]): string | null {
  const paths = new Set(found.filter(({ score }) => score < wholeName).map((f) => f.item.path));
  const [only] = paths;
  return paths.size === 1 && only !== undefined ? only : null;
}

/** What the find box offers for a text that is not a postcode: names, indicators and pairs of areas. */
export function suggest(typed: string, items: readonly Findable[]): Suggestions {
  const found = findNames(typed, items);
  const pairs = pairsIn(typed, items);
  const names = found.map(choiceOf);
  // A name that has “and” in it and is there in full comes before the pair it could also be.
  const nameFirst = (found[0]?.score ?? wholeName) < wholeName;
  const choices = nameFirst ? [...names, ...pairs] : [...pairs, ...names];
  const [pair] = pairs;
  const straightTo = nameFirst
    ? addressOfWhole(found)
    : pairs.length === 1
      ? (pair?.path ?? null)
      : null;
  return { choices, straightTo };
}
