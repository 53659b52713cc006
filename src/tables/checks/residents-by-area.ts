import type { Tables } from '../read-tables.ts';

/**
 * Census residents of each local authority, added up from its neighbourhoods; a county has those
 * of its districts. Empty when the neighbourhoods have problems: half a sum would mislead.
 */
export function residentsByArea(tables: Tables): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  if (!tables.neighbourhoods.readable || tables.neighbourhoods.problems.length > 0) return totals;
  for (const { localAuthority, residents } of tables.neighbourhoods.rows) {
    totals.set(localAuthority, (totals.get(localAuthority) ?? 0) + residents);
  }
  for (const [county, districts] of districtsOfCounties(tables)) {
    const sum = districts.reduce((total, district) => total + (totals.get(district) ?? 0), 0);
    if (sum > 0) totals.set(county, sum);
  }
  return totals;
}

/** The codes of the districts of each county, by `part-of` links. */
export function districtsOfCounties({ areas, areaLinks }: Tables): ReadonlyMap<string, string[]> {
  const counties = new Map<string, string[]>(
    areas.rows.filter(({ kind }) => kind === 'county').map(({ code }) => [code, []]),
  );
  for (const { areaCode, link, toCode } of areaLinks.rows) {
    if (link === 'part-of') counties.get(toCode)?.push(areaCode);
  }
  return counties;
}
