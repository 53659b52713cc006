import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

/** No two indicators may take one place among the headline indicators. */
export function headlinePlaces({ indicators }: Tables): Problem[] {
  const taken = new Map<number, string>();
  return indicators.rows.flatMap(({ id, headline }, i) => {
    if (headline === null) return [];
    const other = taken.get(headline);
    if (other === undefined) {
      taken.set(headline, id);
      return [];
    }
    const fix = `"${other}" has it. Give each headline indicator a number of its own.`;
    return [problemAt(indicators, i, 'headline', headline, 'is a place taken already', fix)];
  });
}
