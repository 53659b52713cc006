import type { AreaIndex } from '../areas/area-index.ts';
import { sourceFor } from '../indicators/indicator.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { stringify } from './csv.ts';

/** Columns of `/data/indicators/<id>.csv`, each with its CSVW datatype and what it holds. */
export const indicatorColumns = [
  ['area_code', 'string', 'GSS code of the area'],
  ['area_name', 'string', 'Name of the area'],
  ['area_kind', 'string', 'country, region, ics, or the kind of council'],
  ['period', 'string', 'Year, years or month measured'],
  ['period_label', 'string', 'The same in words'],
  ['sex', 'string', 'persons, female or male'],
  ['value', 'decimal', 'The figure, as published; empty where it is missing'],
  ['lower', 'decimal', 'Lower end of the published 95% interval; empty where none was published'],
  ['upper', 'decimal', 'Upper end of the published 95% interval; empty where none was published'],
  ['published_comparison', 'string', "The publisher's own comparison with the country"],
  ['missing', 'string', 'Why there is no figure; empty where there is one'],
  ['source', 'string', 'Where the figure comes from'],
  ['mark', 'string', 'What the publisher warns of in a figure it gives; empty: nothing'],
] as const;

/** Every figure of an indicator as CSV, areas in the order of the tables. */
export function indicatorCsv(indicator: Indicator, areas: AreaIndex): string {
  const rows = areas.all.flatMap((area) =>
    indicator.series
      .sexesOf(area.code)
      .flatMap((sex) =>
        indicator.series
          .of(area.code, sex)
          .map((each) => [
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
          ]),
      ),
  );
  return stringify(
    indicatorColumns.map(([name]) => name),
    rows,
  );
}

/** What the CSV holds, for machines: CSV on the Web metadata (W3C, Metadata Vocabulary for Tabular Data). */
export function indicatorMetadata(indicator: Indicator, baseAddress: string): object {
  const { source } = indicator;
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: `${indicator.id}.csv`,
    'dc:title': indicator.name,
    'dc:description': indicator.definition,
    'dc:publisher': source.publisher,
    'dc:source': [source.publisher, source.title, source.release].join(', '),
    'dc:license': source.licence,
    'dc:rights': source.attribution,
    'schema:unitText': indicator.unit,
    'schema:url': new URL(indicator.path, baseAddress).href,
    tableSchema: {
      columns: indicatorColumns.map(([name, datatype, description]) => ({
        name,
        titles: name.replaceAll('_', ' '),
        datatype,
        'dc:description': description,
        required: ['area_code', 'period', 'sex'].includes(name),
      })),
      primaryKey: ['area_code', 'period', 'sex'],
    },
  };
}

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
  officialId: indicator.officialId,
  trust: indicator.trust,
  trustNote: indicator.trustNote,
});
