import type { LeftOut } from './importer.ts';

/** Counts rows left out, by where they were and why. */
export interface Tally {
  add(from: string, reason: string, rows?: number): void;
  /** Counts rows that are kept, of which something is to be said. */
  note(sentence: string): void;
  leftOut(): LeftOut[];
  /** what is to be said of rows that are kept, each with their number */
  notes(): string[];
}

/** An empty tally. */
export function newTally(): Tally {
  const counts = new Map<string, LeftOut>();
  const noted = new Map<string, number>();
  return {
    add(from, reason, rows = 1) {
      const key = `${from}\u001F${reason}`;
      const before = counts.get(key)?.rows ?? 0;
      counts.set(key, { from, reason, rows: before + rows });
    },
    note: (sentence) => void noted.set(sentence, (noted.get(sentence) ?? 0) + 1),
    notes: () =>
      [...noted].map(([sentence, rows]) => `${rows.toLocaleString('en-GB')} × ${sentence}`),
    leftOut: () =>
      [...counts.values()].toSorted((a, b) =>
        `${a.from} ${a.reason}` < `${b.from} ${b.reason}` ? -1 : 1,
      ),
  };
}
