import { counted } from '../../words/number.ts';
import { isLowerTier } from '../../tables/area-kinds.ts';
import { listOf } from '../../words/list.ts';
import { figuresNow, type Peers } from '../../profiles/indicator-peers.ts';
import type { AreaKind } from '../../tables/edition.ts';

import type { IndicatorTable } from '../../profiles/indicator-table.ts';
import { called, upperTierWords, withoutShort, calledForShort } from '../../words/kind-of-area.ts';

/** How systems are named: spelled out at the first place of a page, short after it. */
type SystemNaming = 'spelled-out' | 'short';

const ifAny = (count: number, words: { one: string; many: string }): string[] =>
  count === 0 ? [] : [counted(count, words)];

/** What the areas are called that stand side by side in figures of an indicator. */
export function peersWord(kind: Peers['kind']): string {
  if (kind === 'systems') return withoutShort(called('ics').many);
  return kind === 'lower-tier' ? called('local-authority').many : upperTierWords();
}

/** Of which areas the table's period has a figure: `England, 9 regions, 21 counties and 130 local authorities`. */
export function coverageWords(table: IndicatorTable, naming: SystemNaming): string {
  const count = (rows: IndicatorTable['regions']) => figuresNow(rows, table, 0).length;
  const country = table.country && count([table.country]) > 0 ? [table.country.area.name] : [];
  return listOf([
    ...country,
    ...ifAny(count(table.regions), called('region')),
    ...ifAny(
      count([...table.systems, ...table.endedSystems]),
      naming === 'short' ? calledForShort('ics') : called('ics'),
    ),
    ...ifAny(count(table.counties), calledForShort('county')),
    ...ifAny(count(table.lowerTier), called('local-authority')),
  ]);
}

/** Kinds of area in the edition with no row at all, as in a sentence: `integrated care systems (ICSs)`, `counties`. */
export function kindsNotHeld(table: IndicatorTable): string[] {
  const { country, kinds: known, kindsHeld } = table;
  const lacks = (kind: AreaKind): boolean => known.has(kind) && !kindsHeld.has(kind);
  const kinds: [isLacking: boolean, words: string][] = [
    [country === null, 'the country as a whole'],
    [lacks('region'), called('region').many],
    [lacks('ics'), called('ics').many],
    [lacks('county'), called('county').shortMany],
    [![...kindsHeld].some((kind) => isLowerTier({ kind })), called('local-authority').many],
  ];
  return kinds.flatMap(([isLacking, words]) => (isLacking ? words : []));
}
