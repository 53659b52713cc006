import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

/** Mergers are known some years before; further ahead is a slip of the hand. */
const mostYearsAhead = 10;

/** No council or system of today is older by its register; an earlier year is a slip of the hand. */
const firstYear = '1500';

/** Days of areas that are further ahead than anybody plans, or before all registers. */
export function areaDaysNear({ areas }: Tables, now: number = Date.now()): Problem[] {
  const last = String(new Date(now).getUTCFullYear() + mostYearsAhead);
  return areas.rows.flatMap((area, i) =>
    (['validFrom', 'validTo'] as const).flatMap((field) => {
      const year = area[field]?.slice(0, 4);
      if (year === undefined || (year >= firstYear && year <= last)) return [];
      const where = year > last ? `more than ${mostYearsAhead} years ahead` : `before ${firstYear}`;
      const fix = `It is ${where}. Correct the year.`;
      return [problemAt(areas, i, field, area[field], 'is a day that nobody knows of', fix)];
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
