import type { Findable } from './findables.ts';

/** Things by the letters that words of their names begin with, so that a key is not looked for in every name. */
export interface NameIndex {
  /** By the first two and the first three letters of a word, or of a name without its spaces. */
  byStart: ReadonlyMap<string, ReadonlySet<Findable>>;
  /** By the first letter of a name. */
  byLetter: ReadonlyMap<string, ReadonlySet<Findable>>;
  /** What has no code: the words typed may stand in different names of it. */
  withoutCode: readonly Findable[];
}

const starts = [2, 3];

function put(map: Map<string, Set<Findable>>, key: string, item: Findable): void {
  const known = map.get(key);
  if (known) known.add(item);
  else map.set(key, new Set([item]));
}

const known = new WeakMap<readonly Findable[], NameIndex>();

function indexOf(items: readonly Findable[]): NameIndex {
  const byStart = new Map<string, Set<Findable>>();
  const byLetter = new Map<string, Set<Findable>>();
  for (const item of items)
    for (const name of item.names) {
      put(byLetter, name.charAt(0), item);
      for (const word of [...name.split(' '), name.replaceAll(' ', '')])
        for (const length of starts) put(byStart, word.slice(0, length), item);
    }
  return { byStart, byLetter, withoutCode: items.filter(({ code }) => code === null) };
}

/** The index of some things, made once. */
export function nameIndex(items: readonly Findable[]): NameIndex {
  const index = known.get(items) ?? indexOf(items);
  known.set(items, index);
  return index;
}

const none: ReadonlySet<Findable> = new Set();

/** Those of which some name may begin with the text, hold it from the beginning of a word, or hold all its words so. */
export function mayFit(typed: string, { byStart, withoutCode }: NameIndex): Set<Findable> {
  const within = (text: string) => byStart.get(text.slice(0, 3)) ?? none;
  const ofWords = typed
    .split(' ')
    .filter((word) => word.length > 1)
    .map(within);
  const fewest = ofWords.reduce((a, b) => (b.size < a.size ? b : a), ofWords[0] ?? none);
  return new Set([...fewest, ...within(typed.replaceAll(' ', '')), ...withoutCode]);
}
