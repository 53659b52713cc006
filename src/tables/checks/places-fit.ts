import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';
import { residentsByArea } from './residents-by-area.ts';

/** A town may reach into the councils around its own, and has then half as many residents again. */
const most = 3;

/** No town or village has far more residents than the council it lies in: a digit too many, or the code of another. */
export function placesFit(tables: Tables): Problem[] {
  const { places } = tables;
  const counted = residentsByArea(tables);
  return places.rows.flatMap(({ localAuthority, residents }, i): Problem[] => {
    const all = counted.get(localAuthority);
    if (all === undefined || residents === null || residents <= all * most) return [];
    const fix = `${localAuthority} has ${all}. Compare both with the source.`;
    const rule = 'is far more residents than its council has';
    return [problemAt(places, i, 'residents', residents, rule, fix)];
  });
}
