import type { AreaIndex } from '../../areas/area-index.ts';
import type { FlatShapes } from '../../charts/flat-shapes.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { drawnSexes } from '../../profiles/drawn-sexes.ts';
import { peersOf } from '../../profiles/indicator-peers.ts';
import { indicatorTable } from '../../profiles/indicator-table.ts';
import { called, upperTierWords, withoutShort } from '../../words/kind-of-area.ts';
import { areaTableView } from './area-table.ts';
import { changesTable, changesView } from './changes-view.ts';
import { mapsView } from './maps-view.ts';
import { bySystem, spreadView } from './spread-view.ts';
import { tableNotes } from './table-notes.ts';
import { pageLabel, tabsOf, type IndicatorPage } from './tabs.ts';
import { systemMaps, upperTierMaps } from './true-shapes-maps.ts';

/** All that a page beside that of an indicator shows: areas of another kind, or changes. */
export function pageBeside(
  page: Exclude<IndicatorPage, 'areas'>,
  indicator: Indicator,
  { areas, flat }: { areas: AreaIndex; flat: () => FlatShapes },
) {
  const table = indicatorTable(indicator, areas);
  const drawn = drawnSexes(indicator, table);
  const changes =
    page === 'changes'
      ? drawn.flatMap((sex) => changesView(sex, indicator, { table, areas }) ?? [])
      : [];
  const isSystems = page === 'systems';
  const spreads =
    isSystems && peersOf(table).kind !== 'systems'
      ? drawn.flatMap((sex) => spreadView(sex, indicator, table, bySystem(areas)) ?? [])
      : [];
  const setting = { indicator, table, areas, flat };
  const maps = page === 'changes' ? [] : (isSystems ? systemMaps : upperTierMaps)(drawn, setting);
  const kind = isSystems ? withoutShort(called('ics').many) : upperTierWords();
  return {
    label: pageLabel(page, table),
    period: page === 'changes' ? '' : (table.period?.label ?? ''),
    tabs: tabsOf(page, indicator, { table, areas }),
    maps: mapsView([], maps, kind),
    spreads,
    countryInSpread: spreads.some((spread) => spread.country) ? areas.country.nameInSentence : null,
    changes,
    table:
      page === 'changes'
        ? changesTable(changes, indicator, areas)
        : areaTableView(indicator, table, { areas, part: page }),
    notes: page === 'changes' ? [] : tableNotes(indicator, table, page),
  };
}
