import { dateOrMonth, gssCode, text } from './cells.ts';
import { oneOf } from './one-of.ts';
import type { SystemReadRow } from './published-rows.ts';
import { column, type TableSchema } from './read-table.ts';

/** What could be read of each system. */
export const systemsRead: TableSchema<SystemReadRow> = {
  file: 'systems-read.csv',
  key: ['areaCode'],
  mayBeEmpty: true,
  columns: {
    areaCode: column('area_code', gssCode, 'The system.'),
    status: column('status', oneOf(['found', 'in-part', 'not-found']), 'How much was found.'),
    note: column(
      'note',
      text,
      'What was found, as the reader noted it; reading-notes.csv says it to the public.',
    ),
    readIn: column('read_in', dateOrMonth, 'Month of the reading.'),
  },
};
