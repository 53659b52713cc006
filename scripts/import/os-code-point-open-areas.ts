import { join } from 'node:path';
import type { AreaOfPostcodes } from '../../src/postcodes/outcode-file.ts';
import { readColumns } from './geography-sources.ts';
import type { ListedPostcode } from './os-code-point-open-rows.ts';
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

/** Says where a postcode of the list lies. Throws on an authority it cannot place. */
export type Place = (postcode: ListedPostcode) => AreaOfPostcodes;

/** Systems in force of each authority. */
function systemsOfAuthorities(data: string): { country: string; systems: Map<string, string[]> } {
  const areas = readColumns(join(data, 'areas.csv'), ['code', 'kind', 'valid_to']);
  const inForce = new Set(
    areas.filter((area) => area.kind === 'ics' && area.valid_to === '').map(({ code }) => code),
  );
  const links = readColumns(join(data, 'area-links.csv'), ['area_code', 'link', 'to_code']);
  const parts = links.filter((row) => row.link === 'part-of' && inForce.has(row.to_code));
  const systems = new Map(
    [...Map.groupBy(parts, (row) => row.area_code)].map(([code, rows]) => [
      code,
      rows.map((row) => row.to_code),
    ]),
  );
  const country = areas.find(({ kind }) => kind === 'country')?.code;
  if (!country) throw new Error('areas.csv holds no country. Import geography first.');
  return { country, systems };
}

/**
 * Places postcodes by the authority of the list, and by the system that authority lies in; where it lies in
 * several, by `postcodes-in-split-local-authorities.csv`. The areas given back are shared objects.
 */
export function placeFromTables(data: string, folder: string): Place {
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
  return (postcode) => {
    if (postcode.countryCode !== country) {
      const nation = nations[postcode.countryCode];
      if (!nation)
        throw new Error(`Code-Point Open: no nation has the code ${postcode.countryCode}.`);
      return { nation };
    }
    if (!postcode.districtCode) return { localAuthority: null, ics: null };
    const localAuthority = currentCode(postcode.districtCode);
    return { localAuthority, ics: systemOf(postcode, localAuthority) };
  };
}
