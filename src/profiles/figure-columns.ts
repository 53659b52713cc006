import { figures, words } from './public-table.ts';

/** What every file of figures says of each of them, a column each. */
export const figureColumns = {
  areaCode: words('area_code', 'Code of the area'),
  areaName: words('area_name', 'Name of the area'),
  indicator: words('indicator', 'Name of the indicator in addresses'),
  indicatorName: words('indicator_name', 'Name of the indicator'),
  unit: words('unit', 'What the figure is counted in'),
  period: words('period', 'Year, years or month measured'),
  sex: words('sex', 'persons, female or male'),
  value: figures('value', 'The figure, as published; empty where it is missing'),
  lower: figures('lower', 'Lower end of the published 95% interval; empty where none is held'),
  upper: figures('upper', 'Upper end of the published 95% interval; empty where none is held'),
  publishedComparison: words(
    'published_comparison',
    "The publisher's own comparison with the country",
  ),
  missing: words('missing', 'Why there is no figure; empty where there is one'),
  source: words('source', 'Where the figure comes from: an id in sources.csv'),
  mark: words('mark', 'What the publisher warns of in a figure it gives; empty: nothing'),
  periodText: words(
    'period_text',
    'The period once more, in a form that no spreadsheet takes for a date',
  ),
} as const;

/** Of which area and indicator a figure is, and of when and whom: what begins a row of any indicator. */
export const ofWhat = [
  figureColumns.areaCode,
  figureColumns.areaName,
  figureColumns.indicator,
  figureColumns.indicatorName,
  figureColumns.unit,
  figureColumns.period,
  figureColumns.sex,
] as const;

/** From the figure to the end of its row, alike in every file. */
export const fromValueOn = [
  figureColumns.value,
  figureColumns.lower,
  figureColumns.upper,
  figureColumns.publishedComparison,
  figureColumns.missing,
  figureColumns.source,
  figureColumns.mark,
  figureColumns.periodText,
] as const;
