import { isSystemInForce } from '../area-kinds.ts';
import type { AreaLinkRow, AreaRow } from '../edition.ts';
import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

/** A council that came after others lies where they lay: in a region of theirs, and in a system in force if they were in one. */
export function afterMergers({ areas, areaLinks }: Tables): Problem[] {
  const byCode = new Map(areas.rows.map((area) => [area.code, area]));
  const isFirst = (row: AreaLinkRow, i: number): boolean =>
    areaLinks.rows.findIndex(({ link, toCode }) => link === row.link && toCode === row.toCode) ===
    i;
  return areaLinks.rows.flatMap((row, i) => {
    if (row.link !== 'succeeded-by' || !isFirst(row, i)) return [];
    const later = byCode.get(row.toCode);
    if (!later || later.kind === 'ics' || later.validTo !== null) return [];
    return faultsOf(later, areaLinks.rows, byCode).map(([rule, fix]) =>
      problemAt(areaLinks, i, 'toCode', later.code, rule, fix),
    );
  });
}

type Fault = readonly [rule: string, fix: string];

function faultsOf(
  later: AreaRow,
  links: readonly AreaLinkRow[],
  byCode: ReadonlyMap<string, AreaRow>,
): Fault[] {
  const toOf = (code: string, link: AreaLinkRow['link']): AreaRow[] =>
    links
      .filter((each) => each.areaCode === code && each.link === link)
      .flatMap(({ toCode }) => byCode.get(toCode) ?? []);
  const systemsOf = (code: string): AreaRow[] => toOf(code, 'part-of').filter(isSystemInForce);
  const before = links
    .filter(({ link, toCode }) => link === 'succeeded-by' && toCode === later.code)
    .flatMap(({ areaCode }) => byCode.get(areaCode) ?? []);
  const systems = [...new Set(before.flatMap(({ code }) => systemsOf(code)))];
  const regions = new Set(before.flatMap(({ regionCode }) => regionCode ?? []));
  const faults: Fault[] = [];
  if (systems.length > 0 && systemsOf(later.code).length === 0)
    faults.push([
      'lies in no system in force, as the areas before it did',
      `Add a row "${later.code},part-of,${systems.map(({ code }) => code).join(' or ')},<residents>,<share>".`,
    ]);
  if (before.length > 0 && later.regionCode !== null && !regions.has(later.regionCode))
    faults.push([
      'lies in another region than the areas before it',
      regions.size > 0
        ? `Write the region of one of them in region_code of areas.csv: ${[...regions].join(', ')}.`
        : 'They lie in none: leave its region_code empty in areas.csv, or fill theirs in.',
    ]);
  return faults;
}
