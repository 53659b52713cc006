import type { AreaIndex } from '../../areas/area-index.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { drawnSexes } from '../../profiles/drawn-sexes.ts';
import { peersOf } from '../../profiles/indicator-peers.ts';
import type { IndicatorTable } from '../../profiles/indicator-table.ts';
import { called } from '../../words/kind-of-area.ts';
import { capitalised, type Link } from '../../words/sentence.ts';
import { changesView } from './changes-view.ts';
import { peersWord } from './coverage.ts';
import { bySystem, spreadView } from './spread-view.ts';
import type { PartName } from './table-parts.ts';

/** A page of an indicator: `areas` is its own, with the areas that it is best seen by. */
export type IndicatorPage = PartName | 'changes';

/** A way to one page of an indicator, of those that stand side by side over its tables. */
export interface Tab extends Link {
  isHere: boolean;
}

interface Material {
  table: IndicatorTable;
  areas: AreaIndex;
}

function hasSystems(indicator: Indicator, { table, areas }: Material): boolean {
  if (table.systems.length + table.endedSystems.length > 0) return true;
  const [first] = drawnSexes(indicator, table);
  return first !== undefined && spreadView(first, indicator, table, bySystem(areas)) !== null;
}

/**
 * The pages of an indicator beside its own: of kinds of area that its own does not show, of systems whose
 * councils it does, and of changes.
 */
export function pagesBeside(indicator: Indicator, material: Material): IndicatorPage[] {
  const { table } = material;
  const { kind } = peersOf(table);
  const hasChanges = drawnSexes(indicator, table).some((sex) =>
    changesView(sex, indicator, material),
  );
  return [
    ...(kind === 'lower-tier' && table.counties.length > 0 ? (['counties'] as const) : []),
    ...(kind !== 'systems' && hasSystems(indicator, material) ? (['systems'] as const) : []),
    ...(hasChanges ? (['changes'] as const) : []),
  ];
}

/** What a page of an indicator is called beside the others. */
export function pageLabel(page: IndicatorPage, table: IndicatorTable): string {
  if (page === 'changes') return 'Change by area';
  if (page === 'areas') return capitalised(peersWord(peersOf(table).kind));
  return capitalised(called(page === 'systems' ? 'ics' : 'county').shortMany);
}

/** Ways to the pages of an indicator from one of them; none where there is but one. */
export function tabsOf(here: IndicatorPage, indicator: Indicator, material: Material): Tab[] {
  const pages: IndicatorPage[] = ['areas', ...pagesBeside(indicator, material)];
  if (pages.length === 1) return [];
  return pages.map((page) => ({
    text: pageLabel(page, material.table),
    href: page === 'areas' ? `${indicator.path}#areas` : `${indicator.path}${page}/`,
    isHere: page === here,
  }));
}
