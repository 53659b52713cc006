import type { ObservationRow } from '../../edition.ts';
import { limitsOfIndicator, limitsOfUnit } from '../../units.ts';
import { findingAt, type Figures, type Finding } from './finding.ts';

/** The least and the most that a figure of an indicator can be. */
export function limitsOf({
  id,
  unit,
  lowest,
  highest,
}: Pick<Figures, 'id' | 'unit' | 'lowest' | 'highest'>): [lowest: number, highest: number] {
  const [least, most] = limitsOfIndicator[id] ?? limitsOfUnit[unit] ?? [-Infinity, Infinity];
  return [lowest ?? least, highest ?? most];
}

/** Figures stay within what their indicator and its unit allow: a life of 813 years or 124% is none. */
export function limits(figures: Figures): Finding[] {
  const { id, unit, lowest, highest } = figures;
  const ends = limitsOf(figures);
  const isOwn = limitsOfIndicator[id] !== undefined || lowest !== null || highest !== null;
  return figures.rows.flatMap((row, i) => {
    const field = fieldOutside(row, ...ends);
    if (!field) return [];
    const rule = isOwn ? 'is not possible for its indicator' : 'is not possible in its unit';
    const whose = isOwn ? 'Its indicator allows' : `Its unit is "${unit}":`;
    const fix = `${whose} ${describeLimits(...ends)}.`;
    return [findingAt(figures, i, { field, rule, fix })];
  });
}

/** A figure that counts people is a whole number. */
export function wholePeople(figures: Figures): Finding[] {
  if (figures.unit !== 'people') return [];
  return figures.rows.flatMap(({ value }, i) => {
    if (value === null || Number.isInteger(value)) return [];
    const rule = 'is no whole number of people';
    return [findingAt(figures, i, { rule, fix: 'Its unit is "people". Correct figure or unit.' })];
  });
}

function fieldOutside(row: ObservationRow, lowest: number, highest: number) {
  return (['value', 'lower', 'upper'] as const).find((field) => {
    const figure = row[field];
    return figure !== null && (figure < lowest || figure > highest);
  });
}

/** `from 0 to 100`, `0 or more`. */
export function describeLimits(lowest: number, highest: number): string {
  if (highest === Infinity) return `${lowest} or more`;
  return lowest === -Infinity ? `${highest} or less` : `from ${lowest} to ${highest}`;
}
