import { listOf } from '../../words/list.ts';
import { figuresNow } from '../../profiles/indicator-peers.ts';
import type { IndicatorTable } from '../../profiles/indicator-table.ts';

/** How systems are named: spelled out at the first place of a page, short after it. */
type SystemNaming = 'spelled-out' | 'short';

const counted = (count: number, one: string, many: string): string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];

const systemWords = {
  'spelled-out': ['integrated care system (ICS)', 'integrated care systems (ICSs)'],
  short: ['ICS', 'ICSs'],
} as const;

/** Of which areas the table's period has a figure: `England, 9 regions, 21 counties and 130 local authorities`. */
export function coverageWords(table: IndicatorTable, naming: SystemNaming): string {
  const count = (rows: IndicatorTable['regions']) => figuresNow(rows, table, 0).length;
  const [system, systems] = systemWords[naming];
  const country = table.country && count([table.country]) > 0 ? [table.country.area.name] : [];
  return listOf([
    ...country,
    ...counted(count(table.regions), 'region', 'regions'),
    ...counted(count([...table.systems, ...table.endedSystems]), system, systems),
    ...counted(count(table.counties), 'county', 'counties'),
    ...counted(count(table.lowerTier), 'local authority', 'local authorities'),
  ]);
}

/** Kinds of area with no row at all, as in a sentence: `integrated care systems (ICSs)`, `counties`. */
export function kindsNotHeld(table: IndicatorTable): string[] {
  const kinds = [
    [table.country ? [table.country] : [], 'the country as a whole'],
    [table.regions, 'regions'],
    [[...table.systems, ...table.endedSystems], systemWords['spelled-out'][1]],
    [table.counties, 'counties'],
    [table.lowerTier, 'local authorities'],
  ] as const;
  return kinds.filter(([rows]) => rows.length === 0).map(([, words]) => words);
}
