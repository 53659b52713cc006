import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

/** No two hexagons lie on one another. */
export function hexPlaces({ hexes }: Tables): Problem[] {
  const firstLines = new Map<string, number>();
  return hexes.rows.flatMap(({ areaCode, column, row }, i) => {
    const place = `${column}, ${row}`;
    const first = firstLines.get(place);
    if (first === undefined) {
      firstLines.set(place, hexes.lines[i]!);
      return [];
    }
    const fix = `Line ${first} has column and row ${place} too. Give each its own place.`;
    return [problemAt(hexes, i, 'areaCode', areaCode, 'lies on another hexagon', fix)];
  });
}
