import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

function takenTwice({ indicators }: Tables, column: 'headline' | 'outcome'): Problem[] {
  const taken = new Map<number, string>();
  return indicators.rows.flatMap(({ id, [column]: place }, i) => {
    if (place === null) return [];
    const other = taken.get(place);
    if (other === undefined) {
      taken.set(place, id);
      return [];
    }
    const fix = `"${other}" has it. Give each ${column} indicator a number of its own.`;
    return [problemAt(indicators, i, column, place, 'is a place taken already', fix)];
  });
}

/** No two indicators may take one place among the headline indicators, nor one among the outcomes. */
export const indicatorPlaces = (tables: Tables): Problem[] => [
  ...takenTwice(tables, 'headline'),
  ...takenTwice(tables, 'outcome'),
];
