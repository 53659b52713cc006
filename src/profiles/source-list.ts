import { licenceAddress } from '../citations/licence-address.ts';
import type { SourceRow } from '../tables/edition.ts';
import { sources } from '../tables/sources.ts';
import { words, type PublicTable } from './public-table.ts';

/** `/data/sources.csv`: where every figure comes from, under which licence, and whom to name. */
export const sourceTable = (rows: readonly SourceRow[]): PublicTable => ({
  path: 'sources.csv',
  title: 'Sources',
  columns: [
    ...Object.values(sources.columns).map(({ name, says }) => words(name, says.replace(/\.$/, ''))),
    words('licence_url', 'Address of the text of the licence'),
  ],
  key: ['id'],
  rows: rows.map((row) => [
    row.id,
    row.publisher,
    row.title,
    row.release,
    row.released,
    row.licence,
    row.attribution,
    row.url,
    row.via,
    row.note,
    licenceAddress(row.licence).address,
  ]),
});
