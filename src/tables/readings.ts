import { dateOrMonth, gssCode, text } from './cells.ts';
import { oneOf } from './one-of.ts';
import { column, table } from './schema.ts';

/** What could be read of each area: systems, counties and single-tier councils. */
export const readings = table({
  file: 'readings.csv',
  key: ['areaCode'],
  mayBeEmpty: true,
  columns: {
    areaCode: column(
      'area_code',
      gssCode,
      'The area: a system, a county or a single-tier council.',
    ),
    status: column(
      'status',
      oneOf(['found', 'in-part', 'not-found']),
      'How much was found; `not-found`: the priorities of a plan in force were not in what was read.',
    ),
    note: column(
      'note',
      text,
      'What was found, as the reader noted it; reading-notes.csv says it plainly where this does not.',
    ),
    readIn: column('read_in', dateOrMonth, 'Month of the reading.'),
  },
});
