import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

/** An area may not end before it begins, and an ICS that has ended must say what came after it. */
export function areaDates({ areas, areaLinks }: Tables): Problem[] {
  const succeeded = new Set(
    areaLinks.rows.filter(({ link }) => link === 'succeeded-by').map(({ areaCode }) => areaCode),
  );
  const linksAreWhole = areaLinks.readable && areaLinks.problems.length === 0;
  return areas.rows.flatMap((area, i) => {
    const { code, validFrom, validTo } = area;
    if (validTo === null) return [];
    if (validFrom !== null && validFrom > validTo) {
      const fix = `valid_from is ${validFrom}. The last day in force cannot be earlier.`;
      return [problemAt(areas, i, 'validTo', validTo, 'is before the area began', fix)];
    }
    if (succeeded.has(code) || !linksAreWhole) return [];
    const fix = `Add a row "${code},succeeded-by,<later code>,," to area-links.csv.`;
    return [problemAt(areas, i, 'code', code, 'has ended and names no successor', fix)];
  });
}
