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
