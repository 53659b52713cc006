import type { Problem } from '../problem.ts';
import { isLowerTierInForce } from '../area-kinds.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';
import { residentsByArea } from './residents-by-area.ts';

/**
 * Where the neighbourhoods of any council of a region are held, those of every council in force in it are: rows were
 * lost. An index of deprivation may cover a part of the country, of which regions are whole.
 */
export function neighbourhoodsComplete(tables: Tables): Problem[] {
  const counted = residentsByArea(tables);
  if (counted.size === 0) return [];
  const { rows } = tables.areas;
  const covered = new Set(
    rows.flatMap((area) => (counted.has(area.code) ? [area.regionCode] : [])),
  );
  return rows.flatMap((area, i) => {
    const { code, regionCode } = area;
    if (!isLowerTierInForce(area) || counted.has(code)) return [];
    if (!covered.has(regionCode)) return [];
    const fix = 'Other councils of its region have them. Add its rows to neighbourhoods.csv.';
    return [problemAt(tables.areas, i, 'code', code, 'has no neighbourhoods', fix)];
  });
}
