import { byName } from './area.ts';
import type { Area } from './area.ts';

/** Areas whose names begin with one letter. */
export interface LetterOfAreas {
  /** A capital. */
  letter: string;
  areas: Area[];
}

/** Areas under the first letter of their name, letters and names in the order of the alphabet. */
export function areasByLetter(areas: readonly Area[]): LetterOfAreas[] {
  const letters = new Map<string, Area[]>();
  const sorted = [...areas].sort((a, b) => byName(a, b) || (a.code < b.code ? -1 : 1));
  for (const area of sorted) {
    const letter = area.name.charAt(0).toUpperCase();
    const known = letters.get(letter);
    if (known) known.push(area);
    else letters.set(letter, [area]);
  }
  return [...letters].map(([letter, all]) => ({ letter, areas: all }));
}
