import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';
import { residentsByArea } from './residents-by-area.ts';

const population = 'population';

/** New towns grew fivefold in fifty years; no area was so many times larger or smaller than when its neighbourhoods were counted. */
const mostTimes = 10;
/** Nor of the newest period, which is near to that count. */
const mostTimesNow = 3;

/** Residents of an area are about as many as those of its neighbourhoods: thousands are not people. */
export function populationFits(tables: Tables): Problem[] {
  const table = tables.observations.get(population);
  if (!table) return [];
  const counted = residentsByArea(tables);
  const newest = table.rows.reduce((last, { period }) => (period > last ? period : last), '');
  return table.rows.flatMap(({ areaCode, period, sex, value }, i): Problem[] => {
    const times = period === newest ? mostTimesNow : mostTimes;
    const residents = sex === 'persons' ? (counted.get(areaCode) ?? 0) : 0;
    if (value === null || residents === 0) return [];
    if (value <= residents * times && value >= residents / times) return [];
    const rule = 'is far from the residents of its neighbourhoods';
    const fix = `They are ${residents} (${areaCode}). Write people, not thousands; if the area is another one, correct its code.`;
    return [problemAt(table, i, 'value', value, rule, fix)];
  });
}
