import { join } from 'node:path';
import type { AreaOfPostcodes } from '../../src/postcodes/outcode-file.ts';
import type { DataFolder } from './data-folder.ts';
import { readColumns } from './geography-sources.ts';
import type { ListedPostcode } from './os-code-point-open-rows.ts';
import { rowsWith, type CsvRow } from './read-csv.ts';
import { currentCode } from './recodes.ts';

/** Nations by the codes of the list. */
const nations: Record<string, string> = {
  E92000001: 'England',
  S92000003: 'Scotland',
  W92000004: 'Wales',
};

/** Postcode areas outside Great Britain, which the list does not hold, and the numbers of their outcodes. */
export const outsideTheList: readonly { letters: string; last: number; nation: string }[] = [
  { letters: 'BT', last: 99, nation: 'Northern Ireland' },
  { letters: 'GY', last: 10, nation: 'Guernsey' },
  { letters: 'IM', last: 99, nation: 'the Isle of Man' },
  { letters: 'JE', last: 5, nation: 'Jersey' },
];

/** Says where a postcode of the list lies. Throws on one it cannot place. */
export type Place = (postcode: ListedPostcode) => AreaOfPostcodes;

/** Systems in force of each authority. */
function systemsOfAuthorities(data: DataFolder): {
  country: string;
  systems: Map<string, string[]>;
} {
  const read = (table: string, columns: string[]): CsvRow[] =>
    rowsWith(data.text(table) ?? '', table, columns);
  const areas = read('areas.csv', ['code', 'kind', 'valid_to']);
  const inForce = new Set(
    areas
      .filter((area) => area['kind'] === 'ics' && area['valid_to'] === '')
      .map((area) => area['code']!),
  );
  const links = read('area-links.csv', ['area_code', 'link', 'to_code']);
  const parts = links.filter((row) => row['link'] === 'part-of' && inForce.has(row['to_code']!));
  const systems = new Map(
    [...Map.groupBy(parts, (row) => row['area_code']!)].map(([code, rows]) => [
      code,
      rows.map((row) => row['to_code']!),
    ]),
  );
  const country = areas.find((area) => area['kind'] === 'country')?.['code'];
  if (!country) throw new Error('areas.csv holds no country. Import geography first.');
  return { country, systems };
}

/** Counts postcodes of the country in authorities that the tables do not know as in force, by the list’s own code. */
export function countUnknown(data: DataFolder): {
  count: (listed: readonly ListedPostcode[]) => boolean;
  unknown: Map<string, number>;
} {
  const { country, systems } = systemsOfAuthorities(data);
  const unknown = new Map<string, number>();
  const count = (listed: readonly ListedPostcode[]): boolean => {
    const before = unknown.size;
    for (const { districtCode, countryCode } of listed) {
      if (districtCode === '' || countryCode !== country) continue;
      if (systems.has(currentCode(districtCode))) continue;
      unknown.set(districtCode, (unknown.get(districtCode) ?? 0) + 1);
    }
    return unknown.size > before;
  };
  return { count, unknown };
}

/**
 * Refuses a list that names authorities which lie in no system of the tables: councils that have ended
 * since, in a list that is too old, told by its release with how many postcodes each has.
 */
export function refuseOldList(
  postcodesOf: ReadonlyMap<string, number>,
  { release, listed }: { release: string; listed: string },
): void {
  const unknown = [...postcodesOf];
  if (unknown.length === 0) return;
  const postcodes = unknown.reduce((sum, [, count]) => sum + count, 0);
  const named = unknown.slice(0, 5).map(([code]) => code);
  const more = unknown.length > named.length ? ` and ${unknown.length - named.length} more` : '';
  throw new Error(
    `Code-Point Open ${release}, of ${listed}, does not fit the areas held: ` +
      `${postcodes.toLocaleString('en-GB')} of its postcodes lie in ${unknown.length} authorities ` +
      `that areas.csv does not know as in force (${named.join(', ')}${more}). It is too old, or areas.csv is: ` +
      'download the latest release, and import geography first.',
  );
}

/**
 * Places postcodes by the authority of the list, and by the system that authority lies in; where it lies in
 * several, by `postcodes-in-split-local-authorities.csv`. The areas given back are shared objects.
 */
export function placeFromTables(data: DataFolder, folder: string): Place {
  const { country, systems } = systemsOfAuthorities(data);
  const split = new Map(
    readColumns(join(folder, 'postcodes-in-split-local-authorities.csv'), [
      'postcode',
      'icb26_code',
    ]).map((row) => [row.postcode, row.icb26_code]),
  );
  const systemOf = (postcode: ListedPostcode, authority: string): string => {
    const [system, ...others] = systems.get(authority) ?? [];
    const text = `${postcode.outcode} ${postcode.sector}${postcode.unit}`;
    const found = others.length === 0 ? system : split.get(text);
    if (!found) throw new Error(`No system is known for ${text} in ${authority}.`);
    return currentCode(found);
  };
  const places = new Map<string, AreaOfPostcodes>();
  const shared = (key: string, make: () => AreaOfPostcodes): AreaOfPostcodes => {
    const known = places.get(key);
    if (known) return known;
    const area = make();
    places.set(key, area);
    return area;
  };
  return (postcode) => {
    const { countryCode, districtCode } = postcode;
    if (countryCode !== country) return shared(countryCode, () => nationOf(countryCode));
    if (!districtCode) return shared('', () => ({ localAuthority: null, ics: null }));
    const localAuthority = currentCode(districtCode);
    const ics = systemOf(postcode, localAuthority);
    return shared(localAuthority + ics, () => ({ localAuthority, ics }));
  };
}

/** The nation of a code of the list. Throws on one that is not known. */
function nationOf(code: string): AreaOfPostcodes {
  const nation = nations[code];
  if (!nation) throw new Error(`Code-Point Open: no nation has the code ${code}.`);
  return { nation };
}
