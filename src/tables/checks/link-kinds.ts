import type { AreaKind, AreaLinkRow } from '../edition.ts';
import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

/** In which kinds of area a kind may lie, by links; the country and the regions have no links. */
const mayLieIn: Readonly<Record<AreaKind, readonly AreaKind[]>> = {
  country: [],
  region: [],
  ics: [],
  county: ['ics'],
  unitary: ['ics'],
  metropolitan: ['ics'],
  'london-borough': ['ics'],
  district: ['county', 'ics'],
};

/** Links join areas whose kinds can stand so: a district lies in a county, a council after a council. */
export function linkKinds({ areas, areaLinks }: Tables): Problem[] {
  const kindOf = new Map(areas.rows.map(({ code, kind }) => [code, kind]));
  return areaLinks.rows.flatMap((row, i) => {
    const [from, to] = [kindOf.get(row.areaCode), kindOf.get(row.toCode)];
    if (!from || !to || canStand(row.link, from, to)) return [];
    const rule = 'is of a kind that cannot stand so to the first area';
    const fix = `${row.areaCode} is of the kind ${from} and ${row.toCode} of the kind ${to}: correct one of the codes, or take the row out.`;
    return [problemAt(areaLinks, i, 'toCode', row.toCode, rule, fix)];
  });
}

function canStand(link: AreaLinkRow['link'], from: AreaKind, to: AreaKind): boolean {
  if (link === 'part-of') return mayLieIn[from].includes(to);
  const isSystem = (kind: AreaKind): boolean => kind === 'ics';
  const isNeither = (kind: AreaKind): boolean => kind === 'country' || kind === 'region';
  return isSystem(from) === isSystem(to) && isNeither(from) === isNeither(to);
}
