import { creditOf } from '../citations/source-credit.ts';
import { licenceAddress } from '../citations/licence-address.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { SourceRow } from '../tables/edition.ts';
import { indicatorColumns } from './indicator-files.ts';
import type { PublicColumn } from './public-table.ts';
import { wholeAddress } from '../citations/whole-address.ts';

/** Every source of an indicator: that of most areas, and that of systems where they have another. */
export const sourcesOfIndicator = ({ source, icsSource, countySource }: Indicator): SourceRow[] => [
  ...new Map([source, countySource, icsSource].map((each) => [each.id, each])).values(),
];

/** One where there is one: readers of metadata make a list of one a list all the same. */
const oneOrMore = (values: readonly string[]): string | string[] => {
  const different = [...new Set(values)];
  return different.length === 1 ? different[0]! : different;
};

const datatypes = { string: 'string', number: 'decimal', integer: 'integer' } as const;

const needed = ['area_code', 'period', 'sex'];

/** `titles` are the headings just as they stand, or a reader takes a column for another. */
const columnOf = ({ name, type, says }: PublicColumn) => ({
  name,
  titles: name,
  datatype: datatypes[type],
  'dc:description': says,
  required: needed.includes(name),
});

/** What the CSV of an indicator holds, for machines: CSV on the Web (W3C, Metadata Vocabulary for Tabular Data). */
export function indicatorMetadata(indicator: Indicator, baseAddress: string): object {
  const sources = sourcesOfIndicator(indicator);
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: `${indicator.id}.csv`,
    'dc:title': indicator.name,
    'dc:description': indicator.definition,
    'dc:publisher': oneOrMore(sources.map(({ publisher }) => publisher)),
    'dc:source': oneOrMore(sources.map(creditOf)),
    'dc:license': oneOrMore(sources.map(({ licence }) => licenceAddress(licence).address)),
    'dc:rights': oneOrMore(sources.map(({ attribution }) => attribution)),
    'schema:unitText': indicator.unit,
    'schema:url': wholeAddress(indicator.path, baseAddress),
    tableSchema: { columns: indicatorColumns.map(columnOf), primaryKey: needed },
  };
}
