import { atOnce } from './at-once.ts';
import type { Findable } from './findables.ts';

/** Things by the letters that words of their names begin with, so that a key is not looked for in every name. */
export interface NameIndex {
  /** By the first three letters of a word, or of a name without its spaces; shorter ones as they are. */
  byStart: ReadonlyMap<string, readonly Findable[]>;
  /** By the first letter of a name and its length: of one that may be mistyped only the long enough are looked at. */
  byLength: ReadonlyMap<string, readonly Findable[]>;
  /** Letters of the longest name. */
  longest: number;
  /** What has no code: the words typed may stand in different names of it. */
  withoutCode: readonly Findable[];
}

const startLength = 3;

const startOf = (word: string): string => word.slice(0, startLength);

const lengthKey = (name: string, length: number): string => `${name.charAt(0)}${length}`;

function put(map: Map<string, Findable[]>, key: string, item: Findable): void {
  const list = map.get(key);
  if (!list) map.set(key, [item]);
  else if (list.at(-1) !== item) list.push(item);
}

const known = new WeakMap<readonly Findable[], NameIndex>();

/** Makes the index of some things, in steps between which a page can do other things. */
export function* makeNameIndex(items: readonly Findable[]): Generator<void, NameIndex> {
  const byStart = new Map<string, Findable[]>();
  const byLength = new Map<string, Findable[]>();
  let longest = 0;
  for (const item of items) {
    yield;
    for (const name of item.names) {
      put(byLength, lengthKey(name, name.length), item);
      longest = Math.max(longest, name.length);
      const words = name.split(' ');
      for (const word of words) put(byStart, startOf(word), item);
      if (words.length > 1) put(byStart, startOf(words.join('')), item);
    }
  }
  const withoutCode = items.filter(({ code }) => code === null);
  const index = { byStart, byLength, longest, withoutCode };
  known.set(items, index);
  return index;
}

/** The index of some things, made once. */
export const nameIndex = (items: readonly Findable[]): NameIndex =>
  known.get(items) ?? atOnce(makeNameIndex(items));

/** Those with a word that may begin with a text. */
const within = (text: string, { byStart }: NameIndex): readonly Findable[] =>
  text.length < startLength
    ? [...byStart].flatMap(([start, items]) => (start.startsWith(text) ? items : []))
    : (byStart.get(startOf(text)) ?? []);

/** Those of which some name may begin with the text, hold it from the beginning of a word, or hold all its words so. */
export function mayFit(typed: string, index: NameIndex): Set<Findable> {
  const words = typed.split(' ');
  const long = words.filter((word) => word.length >= startLength);
  const ofWords = (long.length > 0 ? long : words).map((word) => within(word, index));
  const fewest = ofWords.reduce((a, b) => (b.length < a.length ? b : a));
  const unspaced = words.length > 1 ? within(words.join(''), index) : [];
  return new Set([...fewest, ...unspaced, ...index.withoutCode]);
}

/** Those with a name of the same first letter that has at least so many letters. */
export function* mayBegin(typed: string, shortest: number, { byLength, longest }: NameIndex) {
  for (let length = shortest; length <= longest; length += 1)
    yield* byLength.get(lengthKey(typed, length)) ?? [];
}
