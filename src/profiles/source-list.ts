import { licenceAddress } from '../citations/licence-address.ts';
import type { SourceRow } from '../tables/edition.ts';
import { columnsOf } from '../tables/schema.ts';
import { sources } from '../tables/sources.ts';
import { words, type PublicTable } from './public-table.ts';

/** The columns of the table itself, whatever they are. */
const fields = columnsOf(sources);

/** `/data/sources.csv`: where every figure comes from, under which licence, and whom to name. */
export const sourceTable = (rows: readonly SourceRow[]): PublicTable => ({
  path: 'sources.csv',
  title: 'Sources',
  columns: [
    ...fields.map(([, { name, says }]) => words(name, says.replace(/\.$/, ''))),
    words('licence_url', 'Address of the text of the licence'),
  ],
  key: ['id'],
  rows: rows.map((row) => [
    ...fields.map(([field]) => row[field as keyof SourceRow] ?? null),
    licenceAddress(row.licence).address,
  ]),
});
