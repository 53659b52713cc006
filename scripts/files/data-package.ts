import { creditOf } from '../../src/citations/source-credit.ts';
import { licenceAddress } from '../../src/citations/licence-address.ts';
import type { PublicTable } from '../../src/profiles/public-table.ts';
import type { SourceRow } from '../../src/tables/edition.ts';
import type { Settings } from '../../src/tables/settings.ts';

/** A public table with the sources of its figures; none where it says of each row itself where it is from. */
export interface SourcedTable {
  table: PublicTable;
  sources: readonly SourceRow[];
  /** Its text. */
  csv: () => string;
  /** What a table of figures is made from: it is kept packed under that. */
  madeFrom?: string;
}

const nameOf = ({ path }: PublicTable): string => path.replace(/\.csv$/, '').replaceAll('/', '-');

function licencesOf(sources: readonly SourceRow[]) {
  const titles = [...new Set(sources.map(({ licence }) => licence))];
  return titles.map((title) => {
    const { id, address } = licenceAddress(title);
    return { name: id, title, path: address };
  });
}

const sourceOf = (source: SourceRow) => ({
  title: creditOf(source),
  ...(source.url ? { path: source.url } : {}),
});

/** Only what both versions of the standard, and readers of either, take alike. */
const resourceOf = ({ table, sources }: SourcedTable) => ({
  profile: 'tabular-data-resource',
  name: nameOf(table),
  title: table.title,
  path: table.path,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  schema: {
    fields: table.columns.map(({ name, type, says }) => ({ name, type, description: says })),
    missingValues: [''],
    ...(table.key.length > 0 ? { primaryKey: table.key } : {}),
  },
  ...(sources.length > 0 ? { sources: sources.map(sourceOf), licenses: licencesOf(sources) } : {}),
});

/** All public tables of an edition as a Frictionless data package: `/data/datapackage.json`. */
export const dataPackage = (
  tables: readonly SourcedTable[],
  sources: readonly SourceRow[],
  settings: Settings,
): object => ({
  profile: 'tabular-data-package',
  name: 'system-profiles',
  title: settings.title,
  description: settings.description,
  homepage: settings.baseAddress,
  version: settings.release.date,
  created: `${settings.release.date}T00:00:00Z`,
  licenses: licencesOf(sources),
  sources: sources.map(sourceOf),
  contributors: [{ title: settings.publisher, role: 'publisher' }],
  resources: tables.map(resourceOf),
});
