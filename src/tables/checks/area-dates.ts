import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

/** Mergers are known some years before; further ahead is a slip of the hand. */
const mostYearsAhead = 10;

/** Days of areas that are further ahead than anybody plans. */
export function areaDaysNear({ areas }: Tables, now: number = Date.now()): Problem[] {
  const last = String(new Date(now).getUTCFullYear() + mostYearsAhead);
  return areas.rows.flatMap((area, i) =>
    (['validFrom', 'validTo'] as const)
      .filter((field) => (area[field] ?? '').slice(0, 4) > last)
      .map((field) => {
        const fix = `It is more than ${mostYearsAhead} years ahead. Correct the year.`;
        return problemAt(areas, i, field, area[field], 'is a day that nobody knows of', fix);
      }),
  );
}

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
