import type { AreaLinkRow, AreaRow } from '../edition.ts';
import type { Problem } from '../problem.ts';
import type { Table } from '../read-table.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';
import { residentsByArea } from './residents-by-area.ts';

/** Shares are printed to five decimals, so half a unit of the fifth is what rounding explains. */
const rounding = 0.000_006;
/** Several rounded shares are added up. */
const sumTolerance = 0.001;

/**
 * `part-of` links say how many residents the two areas share, which may be left blank where one lies wholly inside
 * the other and no neighbourhoods are held; the share is those residents over
 * all residents of the smaller area; its shares of the ICSs in force add up to 1, and those of any
 * other kind of area in force to no more than 1.
 */
export function linkShares(tables: Tables): Problem[] {
  const { areas, areaLinks } = tables;
  const byCode = new Map(areas.rows.map((area) => [area.code, area]));
  const totals = residentsByArea(tables);
  const rows = areaLinks.rows.flatMap((row, i) => {
    const fault = row.link === 'part-of' ? wrongShare(row, totals.get(row.areaCode)) : null;
    return fault ? [problemAt(areaLinks, i, ...fault)] : [];
  });
  const whole = areas.readable && areaLinks.problems.length === 0;
  return whole ? [...rows, ...wrongSums(areaLinks, byCode)] : rows;
}

type Fault = [field: 'residents' | 'share', value: string | number, rule: string, fix: string];

function wrongShare({ residents, share, toCode }: AreaLinkRow, total?: number): Fault | null {
  const fix = 'A part-of link needs the residents in common and their share.';
  if (share === null)
    return ['share', '', 'is blank', `${fix} It is 1 where the first area lies wholly inside.`];
  if (residents === null)
    return share === 1 && total === undefined ? null : ['residents', '', 'is blank', fix];
  if (total === undefined || total === 0) return null;
  if (Math.abs(residents / total - share) <= rounding) return null;
  const expected = `${residents} of ${total} residents is ${(residents / total).toFixed(5)}`;
  const rule = 'is not the share that its residents make';
  return ['share', share, rule, `${expected} (${toCode}); the total is from neighbourhoods.csv.`];
}

function wrongSums(areaLinks: Table<AreaLinkRow>, byCode: ReadonlyMap<string, AreaRow>): Problem[] {
  const sums = new Map<string, { areaCode: string; isOfIcs: boolean; sum: number; row: number }>();
  const unknown = new Set<string>();
  areaLinks.rows.forEach(({ areaCode, link, toCode, share }, row) => {
    const to = byCode.get(toCode);
    if (link !== 'part-of' || !to || to.validTo !== null) return;
    const key = `${areaCode} ${to.kind}`;
    if (share === null) unknown.add(key);
    const sum = (sums.get(key)?.sum ?? 0) + (share ?? 0);
    sums.set(key, { areaCode, isOfIcs: to.kind === 'ics', sum, row });
  });
  // A share that is blank is told already.
  for (const key of unknown) sums.delete(key);
  return [...sums.values()].flatMap(({ areaCode, isOfIcs, sum, row }) => {
    if (sum - 1 <= sumTolerance && (!isOfIcs || 1 - sum <= sumTolerance)) return [];
    const rule = isOfIcs
      ? 'has shares of systems in force that do not add up to 1'
      : 'has shares of areas of one kind that add up to more than 1';
    const fix = `They add up to ${sum.toFixed(5)}. A row may be missing or counted twice.`;
    return [problemAt(areaLinks, row, 'areaCode', areaCode, rule, fix)];
  });
}
