import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';
import { residentsByArea } from './residents-by-area.ts';

const councils: readonly string[] = ['unitary', 'metropolitan', 'london-borough', 'district'];

/** Where the neighbourhoods of any council are held, those of every council in force are: rows were lost. */
export function neighbourhoodsComplete(tables: Tables): Problem[] {
  const counted = residentsByArea(tables);
  if (counted.size === 0) return [];
  return tables.areas.rows.flatMap(({ code, kind, validTo }, i) => {
    if (!councils.includes(kind) || validTo !== null || counted.has(code)) return [];
    const fix = 'Other councils have them. Add its rows to neighbourhoods.csv.';
    return [problemAt(tables.areas, i, 'code', code, 'has no neighbourhoods', fix)];
  });
}
