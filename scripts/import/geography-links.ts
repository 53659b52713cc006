import type { GeographySources } from './geography-sources.ts';
import type { TableShape } from './write-table.ts';

const columns = ['area_code', 'link', 'to_code', 'residents', 'share'] as const;
type Column = (typeof columns)[number];

/** A row of area-links.csv; `share` is 0 to 1. */
export interface LinkCells extends Record<Column, string | number> {
  residents: number;
  share: number;
}

/** area-links.csv: one row for each two areas and how they stand to each other. */
export const areaLinksShape: TableShape<Column> = {
  table: 'area-links.csv',
  columns,
  key: ['area_code', 'link', 'to_code'],
};

/** Residents in common, by `area link to`. */
type Common = Map<string, number>;

const add = (sums: Map<string, number>, key: string, residents: number): void => {
  sums.set(key, (sums.get(key) ?? 0) + residents);
};

/** Shares are kept to five decimals: one resident in a county of a million. */
const toFiveDecimals = (share: number): number => Number(share.toFixed(5));

/**
 * How areas stand to each other, with the Census 2021 residents of the neighbourhoods they have in
 * common: districts in counties, authorities and counties in systems (in force and ended), and ended
 * systems succeeded by those that took over their neighbourhoods.
 */
export function areaLinksFromSources(sources: GeographySources): LinkCells[] {
  const countyOf = new Map(sources.authorities.map((row) => [row.lad25cd, row.county_cd]));
  const ended = new Set(
    sources.systems.filter(({ valid_to }) => valid_to).map(({ icb_code }) => icb_code),
  );
  const common: Common = new Map();
  const all = new Map<string, number>();
  for (const row of sources.neighbourhoods) {
    const residents = Number(row.census2021_residents);
    const county = countyOf.get(row.lad25cd);
    if (county === undefined) throw new Error(`${row.lad25cd} is not in lad25_register.csv.`);
    const systems = [row.icb26_code, ...(ended.has(row.icb24_code) ? [row.icb24_code] : [])];
    for (const place of county ? [row.lad25cd, county] : [row.lad25cd]) {
      add(all, place, residents);
      for (const system of systems) add(common, `${place} part-of ${system}`, residents);
    }
    if (county) add(common, `${row.lad25cd} part-of ${county}`, residents);
    if (!ended.has(row.icb24_code)) continue;
    add(all, row.icb24_code, residents);
    add(common, `${row.icb24_code} succeeded-by ${row.icb26_code}`, residents);
  }
  return [...common].map(([key, residents]) => {
    const [area_code = '', link = '', to_code = ''] = key.split(' ');
    const share = toFiveDecimals(residents / (all.get(area_code) ?? Number.NaN));
    return { area_code, link, to_code, residents, share };
  });
}
