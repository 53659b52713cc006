import { join } from 'node:path';
import type { PublicSite } from './public-site.ts';
import { remembered } from './remember.ts';
import { rowsIn } from './table-rows.ts';

interface IndicatorRow {
  id: string;
  said_by?: string;
  standing?: string;
}

/** The indicators of the tables that a site was made from, by id. */
const indicatorsOf = remembered(
  ({ data }: PublicSite) =>
    new Map(rowsIn<IndicatorRow>(join(data, 'indicators.csv')).map((row) => [row.id, row])),
);

/** Whether its publisher has neither withdrawn nor suspended an indicator. */
export const isInForce = (id: string, site: PublicSite): boolean =>
  !indicatorsOf(site).get(id)?.standing;

interface Found {
  id: string;
  result: string;
}

/** Those of indicators in force, without what others say too that stand to the country as they do. */
export function countedOnce<Each extends Found>(found: readonly Each[], site: PublicSite): Each[] {
  const inForce = found.filter(({ id }) => isInForce(id, site));
  const standsSo = new Set(inForce.map(({ id, result }) => `${id} ${result}`));
  return inForce.filter(({ id, result }) => {
    const others = (indicatorsOf(site).get(id)?.said_by ?? '').split('|');
    return !others.some((each) => standsSo.has(`${each.trim()} ${result}`));
  });
}
