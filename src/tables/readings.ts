import { dateOrMonth, gssCode, text } from './cells.ts';
import { oneOf } from './one-of.ts';
import { column, table } from './schema.ts';

/** What could be read of each area: systems, counties and single-tier councils. */
export const readings = table({
  file: 'readings.csv',
  key: ['areaCode'],
  mayBeEmpty: true,
  columns: {
    areaCode: column('area_code', gssCode, 'The area.'),
    status: column('status', oneOf(['found', 'in-part', 'not-found']), 'How much was found.'),
    note: column(
      'note',
      text,
      'What was found, as the reader noted it; reading-notes.csv says it plainly where this does not.',
    ),
    readIn: column('read_in', dateOrMonth, 'Month of the reading.'),
  },
});
