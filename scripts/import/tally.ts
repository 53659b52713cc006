import type { LeftOut } from './importer.ts';

/** Counts rows left out, by where they were and why. */
export interface Tally {
  add(from: string, reason: string, rows?: number): void;
  leftOut(): LeftOut[];
}

/** An empty tally. */
export function newTally(): Tally {
  const counts = new Map<string, LeftOut>();
  return {
    add(from, reason, rows = 1) {
      const key = `${from}\u001F${reason}`;
      const before = counts.get(key)?.rows ?? 0;
      counts.set(key, { from, reason, rows: before + rows });
    },
    leftOut: () =>
      [...counts.values()].toSorted((a, b) =>
        `${a.from} ${a.reason}` < `${b.from} ${b.reason}` ? -1 : 1,
      ),
  };
}
