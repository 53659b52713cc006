import type { buildProfiles } from './build-profiles.ts';
import { gapsTable } from './gaps-csv.ts';
import { indicatorsTable } from './indicator-files.ts';
import { nationalFindingsTable } from './national-csv.ts';
import { poorerHealthTable } from './poorer-health-list.ts';
import type { PublicTable } from './public-table.ts';
import { documentsTable, prioritiesTable, targetsTable } from './published-csv.ts';
import { sourceTable } from './source-list.ts';

type Materials = Pick<
  ReturnType<typeof buildProfiles>,
  | 'areas'
  | 'indicators'
  | 'nationalFindings'
  | 'profiles'
  | 'published'
  | 'spreads'
  | 'strategies'
  | 'tables'
>;

/**
 * Every public table beside areas and figures: the indicators, gaps in years of life, years in poorer health, what systems, then boards of councils, published, what studies
 * found, and the sources. One without rows is left out.
 */
export function publicTables(materials: Materials): PublicTable[] {
  const { areas, indicators, nationalFindings, published, spreads, strategies, tables } = materials;
  const stated = [published, strategies];
  const nameOf = (code: string): string => areas.get(code).name;
  return [
    indicatorsTable(indicators.values()),
    gapsTable({ areas, indicators, spreads }),
    poorerHealthTable(materials),
    documentsTable(stated, nameOf),
    prioritiesTable(stated, nameOf),
    targetsTable(stated, nameOf, indicators),
    nationalFindingsTable(nationalFindings.all),
    sourceTable(tables.sources),
  ].filter(({ rows }) => !Iterator.from(rows).next().done);
}
