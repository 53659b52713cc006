import { figures, words } from './public-table.ts';

/** What every file of figures says of each of them, a column each. */
export const figureColumns = {
  areaCode: words('area_code', 'Code of the area'),
  areaName: words('area_name', 'Name of the area'),
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
