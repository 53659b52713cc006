/** Random numbers that are the same for the same seed. */
export interface Random {
  /** A whole number from 0 to below `most`. */
  below: (most: number) => number;
  /** One of a list that is not empty. */
  one: <Item>(items: readonly Item[]) => Item;
}

/** The generator mulberry32 of Tommy Ettinger: small, and good enough to choose with. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (most: number): number => Math.floor(next() * most);
  return { below, one: (items) => items[below(items.length)]! };
}
