import type { AreaRow } from '../edition.ts';
import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

/**
 * Region columns fit the kind: local authorities lie in a region, systems in an NHS region. A country may have no
 * regions, of one kind or of both.
 */
export function areaKinds({ areas }: Tables): Problem[] {
  const has = {
    regions: areas.rows.some(({ kind }) => kind === 'region'),
    nhsRegions: areas.rows.some(({ nhsRegion }) => nhsRegion !== null),
  };
  return areas.rows.flatMap((area, i) => {
    const wrong = wrongRegion(area, has);
    return wrong ? [problemAt(areas, i, wrong.field, wrong.value, wrong.rule, wrong.fix)] : [];
  });
}

interface WrongRegion {
  field: 'regionCode' | 'nhsRegion';
  value: string;
  rule: string;
  fix: string;
}

function wrongRegion(
  { kind, regionCode, nhsRegion }: AreaRow,
  has: { regions: boolean; nhsRegions: boolean },
): WrongRegion | null {
  const mayHaveNoRegion = kind === 'country' || kind === 'region' || kind === 'ics';
  if (has.regions && !mayHaveNoRegion && regionCode === null) {
    const fix = 'Write the code of the region the local authority lies in.';
    return { field: 'regionCode', value: '', rule: 'is blank', fix };
  }
  if (mayHaveNoRegion && regionCode !== null) {
    const rule = 'is given to an area that lies in no region of these tables';
    const fix = 'Leave the cell blank: countries, regions and systems have none.';
    return { field: 'regionCode', value: regionCode, rule, fix };
  }
  if (has.nhsRegions && kind === 'ics' && nhsRegion === null) {
    return {
      field: 'nhsRegion',
      value: '',
      rule: 'is blank',
      fix: 'Write its region of the health service.',
    };
  }
  if (kind !== 'ics' && nhsRegion !== null) {
    const rule = 'is given to an area that is not a system';
    return { field: 'nhsRegion', value: nhsRegion, rule, fix: 'Leave the cell blank.' };
  }
  return null;
}

/** A district lies in the region of its county. */
export function regionsOfCounties(tables: Tables): Problem[] {
  const { areas, areaLinks } = tables;
  const known = new Map(areas.rows.map((area) => [area.code, area]));
  const counties = new Map(
    areaLinks.rows.flatMap(({ areaCode, link, toCode }) => {
      const county = link === 'part-of' ? known.get(toCode) : undefined;
      return county?.kind === 'county' ? [[areaCode, county] as const] : [];
    }),
  );
  return areas.rows.flatMap((area, i) => {
    const county = counties.get(area.code);
    const own = area.regionCode;
    if (!own || !county?.regionCode || county.regionCode === own) return [];
    const fix = `${county.name}, of which ${area.name} is part, lies in ${county.regionCode}. Correct one of the two.`;
    return [problemAt(areas, i, 'regionCode', own, 'is not the region of its county', fix)];
  });
}
