import type { Chart } from '../../charts/chart.ts';
import { distributionChart } from '../../charts/distribution.ts';
import type { FiguresTableProps } from '../../charts/figures-table.ts';
import { trendChart } from '../../charts/trend.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { bothSexes } from '../../indicators/life-indicators.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import type { AreaIndex } from '../../areas/area-index.ts';
import type { FlatShapes } from '../../charts/flat-shapes.ts';
import { capitalised } from '../../words/sentence.ts';
import { sexLabel } from '../../words/sex.ts';
import { unitName } from '../../words/unit.ts';
import { creditOf } from '../../citations/source-credit.ts';
import { sourcesOfTable } from '../../citations/sources-of-table.ts';
import { drawnSexes } from '../../profiles/drawn-sexes.ts';
import { indicatorTable } from '../../profiles/indicator-table.ts';
import type { Edition, SourceRow } from '../../tables/edition.ts';
import type { ChartSubject } from '../profile/chart-file.ts';
import type { ChartOfPage } from '../profile/charts-of-page.ts';
import { indicatorView } from './indicator-view.ts';
import type { SpreadView } from './spread-view.ts';
import { trendView, type TrendView } from './trend-view.ts';

type Charted = Pick<ReturnType<typeof indicatorView>, 'maps' | 'drawnMaps' | 'spreads' | 'trends'>;

type Tables = Pick<Edition, 'hexes' | 'sources' | 'tableSources'>;

/** An indicator, as its charts name it: those its figures are from, then those its maps are drawn from. */
const indicatorCharted = (
  { id: code, name, path, source, countySource, icsSource }: Indicator,
  tables: Tables,
): ChartSubject => ({
  code,
  name,
  path,
  lasting: path,
  sources: [
    ...new Set([
      source,
      countySource,
      icsSource,
      ...sourcesOfTable('hexes', tables),
      ...sourcesOfTable('boundaries', tables),
    ]),
  ],
});

/** A map that names whose shapes it shows, beside whose figures. */
const withShapesOf = (chart: Chart, shapes: readonly SourceRow[]): Chart => ({
  ...chart,
  words: { ...chart.words, source: [chart.words.source, ...shapes.map(creditOf)].join('; ') },
});

/** Every tick of a spread as a row; in the page its table has the ends alone, as all areas stand in another. */
const spreadTable = (
  { groups, words, table }: SpreadView,
  indicator: Indicator,
): FiguresTableProps => ({
  caption: words.title,
  columns: ['Area', table.columns[0] ?? '', capitalised(unitName(indicator.unit))],
  rows: groups.flatMap(({ name, values }) =>
    values.map((each) => [each.name, name, formatNumber(each.value, indicator.decimals)]),
  ),
});

/** The country over time, each figure as a number with the ends of its range. */
const trendTable = ({ drawn, table }: TrendView, indicator: Indicator): FiguresTableProps => {
  const number = (value: number | null) =>
    value === null ? '' : formatNumber(value, indicator.decimals);
  return {
    caption: table.caption,
    columns: ['Period', capitalised(unitName(indicator.unit)), 'Lower end', 'Upper end'],
    rows: drawn.area.points
      .toReversed()
      .map(({ label, value, lower, upper }) => [label, ...[value, lower, upper].map(number)]),
  };
};

const sexFirst = new RegExp(`^(?:${bothSexes.map(sexLabel).join('|')})\\b`);

/** A chart of the page of an indicator: there the heading says what it is of, in a file its title must. */
function named(chart: Chart | null, { name }: Indicator): Chart[] {
  if (!chart) return [];
  const { words } = chart;
  const title = words.title.replace(sexFirst, (sex) => sex.toLowerCase());
  return [{ ...chart, words: { ...words, title: `${name}, ${title}` } }];
}

/** Every chart of the page of an indicator, to be taken by itself: its maps, its spreads and the country over time. */
function chartsOfIndicator(
  indicator: Indicator,
  { maps: hexagons, drawnMaps, spreads, trends }: Charted,
  tables: Tables,
): ChartOfPage[] {
  const shapes = sourcesOfTable(hexagons.length > 0 ? 'hexes' : 'boundaries', tables);
  const maps = drawnMaps?.maps ?? [];
  return [
    ...maps.map(({ id, chart, table }) => ({ id, chart: withShapesOf(chart, shapes), table })),
    ...spreads.flatMap((spread) =>
      named(distributionChart(spread), indicator).map((chart) => ({
        id: spread.id,
        chart,
        table: spreadTable(spread, indicator),
      })),
    ),
    ...trends.flatMap((trend) =>
      named(trendChart(trend.drawn), indicator).map((chart) => ({
        id: trend.id,
        chart,
        table: trendTable(trend, indicator),
      })),
    ),
  ];
}

/** What the charts of an indicator are drawn from. */
interface Drawing {
  areas: AreaIndex;
  tables: Tables;
  flat: () => FlatShapes;
}

/** An indicator as its page shows it, and its charts as they are taken by themselves. */
export function drawnIndicator(indicator: Indicator, { areas, tables, flat }: Drawing) {
  const view = indicatorView(indicator, areas, { hexes: tables.hexes, flat });
  return {
    view,
    subject: indicatorCharted(indicator, tables),
    charts: chartsOfIndicator(indicator, view, tables),
  };
}

/** Whether an indicator has charts: that of the country over time, which most have, is drawn before all others. */
export function hasCharts(indicator: Indicator, drawing: Drawing): boolean {
  const table = indicatorTable(indicator, drawing.areas);
  const hasTrend = drawnSexes(indicator, table).some((sex) => {
    const trend = trendView(sex, indicator, table);
    return trend !== null && trendChart(trend.drawn) !== null;
  });
  return hasTrend || drawnIndicator(indicator, drawing).charts.length > 0;
}
