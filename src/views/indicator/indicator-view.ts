import type { AreaIndex } from '../../areas/area-index.ts';
import type { FlatShapes } from '../../charts/flat-shapes.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { drawnSexes } from '../../profiles/drawn-sexes.ts';
import { hasMap } from '../../profiles/indicator-fifths.ts';
import { figuresNow, peersOf } from '../../profiles/indicator-peers.ts';
import { indicatorTable } from '../../profiles/indicator-table.ts';
import type { IndicatorTable } from '../../profiles/indicator-table.ts';
import type { HexRow } from '../../tables/edition.ts';
import { called } from '../../words/kind-of-area.ts';
import { areaTableView } from './area-table.ts';
import { changesView } from './changes-view.ts';
import { countryFigures, noCountryWords } from './country-figures.ts';
import { coverageWords, peersWord } from './coverage.ts';
import { hexView } from './hex-view.ts';
import { mapsView } from './maps-view.ts';
import { spreadView } from './spread-view.ts';
import { tableNotes } from './table-notes.ts';
import { tabsOf } from './tabs.ts';
import { trendView } from './trend-view.ts';
import { systemMaps, upperTierMaps } from './true-shapes-maps.ts';

/** Why there is no map; null where no figure is for councils of the lower and single tier, or none could be drawn, so that none is missed. */
function whyNoMap(table: IndicatorTable, areasOnMap: number): string | null {
  const held = figuresNow(table.lowerTier, table, 0).length;
  if (held === 0 || areasOnMap === 0) return null;
  return `There is no map: only ${held} of the ${areasOnMap} ${called('local-authority').many} on it have a figure.`;
}

/** Columns and rows of the map of hexagons, by code, for a script that finds the row of a hexagon. */
const hexPlaces = (hexes: readonly HexRow[]): ReadonlyMap<string, string> =>
  new Map(hexes.map(({ areaCode, column, row }) => [areaCode, `${column},${row}`]));

/** All that the page of an indicator shows, but for its prose and sources. */
export function indicatorView(
  indicator: Indicator,
  areas: AreaIndex,
  { hexes, flat }: { hexes: readonly HexRow[]; flat: () => FlatShapes },
) {
  const table = indicatorTable(indicator, areas);
  const { kind } = peersOf(table);
  const drawn = drawnSexes(indicator, table);
  const trends = drawn.flatMap((sex) => trendView(sex, indicator, table) ?? []);
  const spreads = drawn.flatMap((sex) => spreadView(sex, indicator, table) ?? []);
  const isMapped = hasMap(table, hexes.length);
  const setting = { indicator, table, areas, hexes, flat };
  const hexagons = isMapped ? drawn.map((sex) => hexView(sex, setting)) : [];
  const mapsOfKind = kind === 'systems' ? systemMaps : upperTierMaps;
  const shapes = isMapped ? [] : mapsOfKind(drawn, setting);
  return {
    period: table.period?.label ?? 'No figures are held',
    coverage: coverageWords(table, 'spelled-out'),
    country: countryFigures(indicator, table),
    noCountry: noCountryWords(indicator, table, areas.country),
    maps: hexagons,
    trueShapesMaps: shapes,
    drawnMaps: mapsView(hexagons, shapes, peersWord(kind)),
    whyNoMap: isMapped || shapes.length > 0 ? null : whyNoMap(table, hexes.length),
    spreads,
    countryInSpread: spreads.some((spread) => spread.country) ? areas.country.nameInSentence : null,
    trends,
    hasTrendRanges: trends.some(({ drawn }) =>
      drawn.area.points.some((point) => point.lower !== null),
    ),
    changes: drawn.flatMap((sex) => changesView(sex, indicator, { table, areas }) ?? []),
    areas: areaTableView(indicator, table, {
      areas,
      ...(isMapped ? { hexes: hexPlaces(hexes) } : {}),
    }),
    tabs: tabsOf('areas', indicator, { table, areas }),
    notes: tableNotes(indicator, table),
  };
}
