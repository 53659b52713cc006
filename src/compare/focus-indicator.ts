import { healthyLifeExpectancy, lifeExpectancy } from '../indicators/life-indicators.ts';
import type { CompareRow } from './compare-rows.ts';
import { isHeld } from './found-difference.ts';

/** How many of the areas have a figure in every row of an indicator, of women as of men; and in the fullest of them. */
function heldBy(rows: readonly CompareRow[], id: string): { inEach: number; inOne: number } {
  const counts = rows
    .filter(({ indicator }) => indicator.id === id)
    .map(({ observations }) => observations.filter(isHeld).length);
  const inOne = Math.max(0, ...counts);
  return { inEach: Math.min(inOne, ...counts), inOne };
}

/**
 * The indicator in focus: the one asked for, else the first of which most of the areas have a figure, all of them
 * where there is such a one, and two at least; years in good health before years of life. Where no two have figures of
 * women as of men, those of one are enough. Null where there is none.
 */
export function focusIndicator(asked: string | null, rows: readonly CompareRow[]): string | null {
  if (asked !== null) return asked;
  const ids = [healthyLifeExpectancy, lifeExpectancy, ...rows.map(({ indicator }) => indicator.id)];
  const counts = new Map(ids.map((id) => [id, heldBy(rows, id)]));
  const most = Math.max(2, ...[...counts.values()].map(({ inEach }) => inEach));
  const ofMost = ids.find((id) => counts.get(id)!.inEach === most);
  return ofMost ?? ids.find((id) => counts.get(id)!.inOne > 1) ?? null;
}

/** The value of a figure that is there. */
const valueOf = (row: CompareRow, place: number): number | null =>
  row.observations[place]?.value ?? null;

/** Places of the areas of a row as a view sorts them: as asked for, by name or by figure; those without a figure last. */
export function sortedPlaces(row: CompareRow, names: readonly string[], sort: string): number[] {
  const places = names.map((_, place) => place);
  const turn = sort.startsWith('-') ? -1 : 1;
  const by = sort.replace(/^-/, '');
  if (by === 'name')
    return places.sort((a, b) => turn * names[a]!.localeCompare(names[b]!, 'en-GB'));
  if (by !== 'figure') return places;
  return places.sort((a, b) => {
    const [one, other] = [valueOf(row, a), valueOf(row, b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return turn * (one - other);
  });
}
