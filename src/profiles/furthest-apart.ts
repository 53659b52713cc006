import type { ScorecardEntry } from './profile.ts';

type Compared = Pick<ScorecardEntry, 'range' | 'comparison'>;

/**
 * How far a figure lies from the country’s, as a share of the way from the lowest area of its kind to
 * the highest (content/methods/); null where that way is not known.
 */
export function shareApart({ range, comparison }: Compared): number | null {
  if (!range || range.highest === range.lowest || comparison.difference === null) return null;
  return Math.abs(comparison.difference) / (range.highest - range.lowest);
}

/** Of what a test found so, the entry furthest from the country; null where none was. */
export function furthestApart<T extends { entry: Compared }>(
  entries: readonly T[],
  result: 'better' | 'worse',
): T | null {
  const found = entries
    .filter(({ entry }) => entry.comparison.result === result)
    .sort((a, b) => (shareApart(b.entry) ?? 0) - (shareApart(a.entry) ?? 0));
  return found[0] ?? null;
}
