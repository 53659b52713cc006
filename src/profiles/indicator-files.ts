import type { AreaIndex } from '../areas/area-index.ts';
import { sourceFor } from '../indicators/indicator.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { figureColumns, fromValueOn } from './figure-columns.ts';
import { periodAsText } from './period-text.ts';
import {
  tableCsv,
  words,
  type PublicCell,
  type PublicColumn,
  type PublicTable,
} from './public-table.ts';

/** Columns of `/data/indicators/<id>.csv`. */
export const indicatorColumns: readonly PublicColumn[] = [
  figureColumns.areaCode,
  figureColumns.areaName,
  words('area_kind', 'Kind of area, by its name in the table of areas'),
  figureColumns.period,
  words('period_label', 'The same in words'),
  figureColumns.sex,
  ...fromValueOn,
];

function* rowsOf(indicator: Indicator, areas: AreaIndex): Generator<readonly PublicCell[]> {
  const { series } = indicator;
  for (const area of areas.all)
    for (const sex of series.sexesOf(area.code))
      for (const each of series.of(area.code, sex))
        yield [
          area.code,
          area.name,
          area.kind,
          each.period.text,
          each.period.label,
          sex,
          each.value,
          each.lower,
          each.upper,
          each.publishedComparison,
          each.missing,
          sourceFor(indicator, area).id,
          each.mark,
          periodAsText(each.period.text),
        ];
}

/** Every figure of an indicator as a table, areas in the order of the tables; its rows are made as they are asked for. */
export const indicatorFigures = (indicator: Indicator, areas: AreaIndex): PublicTable => ({
  path: `indicators/${indicator.id}.csv`,
  title: indicator.name,
  columns: indicatorColumns,
  key: ['area_code', 'period', 'sex'],
  rows: { [Symbol.iterator]: () => rowsOf(indicator, areas) },
});

/** Texts of the edition that is being written: each stands by itself and in the archive of all. */
const written = new WeakMap<AreaIndex, Map<Indicator, string>>();

/** The same as the text of that file, made once. */
export const indicatorCsv = (indicator: Indicator, areas: AreaIndex): string =>
  written
    .getOrInsertComputed(areas, () => new Map())
    .getOrInsertComputed(indicator, () => tableCsv(indicatorFigures(indicator, areas)));

/** One indicator as `/data/indicators.json` lists it. */
export const listedIndicator = (indicator: Indicator) => ({
  id: indicator.id,
  name: indicator.name,
  definition: indicator.definition,
  group: indicator.group,
  unit: indicator.unit,
  polarity: indicator.polarity,
  url: indicator.path,
  csv: `/data/indicators/${indicator.id}.csv`,
  source: indicator.source,
  icsSource: indicator.icsSource,
  countySource: indicator.countySource,
  officialId: indicator.officialId,
  standing: indicator.standing,
  standingSince: indicator.standingSince,
  standingNote: indicator.standingNote,
  trust: indicator.trust,
  trustNote: indicator.trustNote,
});

const listColumns: readonly PublicColumn[] = [
  figureColumns.indicator,
  words('name', 'What it is called'),
  words('definition', 'What it measures'),
  words('group', 'Group of the scorecard it stands in'),
  words('unit', 'What its figures are counted in'),
  words('polarity', 'Which way is better: higher, lower or neither'),
  words('url', 'Address of its page on this site'),
  words('source', 'Where its figures come from: an id in sources.csv'),
  words('ics_source', 'The same for figures of areas of the kind that this name begins with'),
  words('county_source', 'The same for figures of the upper tier'),
  words(
    'standing',
    'What its publisher has done with it: `withdrawn` or `suspended`; empty: in force',
  ),
  words('standing_since', 'Since when, as its publisher says'),
  words('standing_note', 'Why, in the words of its publisher'),
  words('trust', 'How far to trust it'),
  words('trust_note', 'Why'),
];

/** `/data/indicators.csv`: every indicator, without its figures. */
export const indicatorsTable = (indicators: Iterable<Indicator>): PublicTable => ({
  path: 'indicators.csv',
  title: 'Every indicator',
  columns: listColumns,
  key: ['indicator'],
  rows: [...indicators].map((each) => [
    each.id,
    each.name,
    each.definition,
    each.group,
    each.unit,
    each.polarity,
    each.path,
    each.source.id,
    each.icsSource.id,
    each.countySource.id,
    each.standing,
    each.standingSince,
    each.standingNote,
    each.trust,
    each.trustNote,
  ]),
});
