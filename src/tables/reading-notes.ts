import { gssCode, sentence, text } from './cells.ts';
import { column, table } from './schema.ts';

/** What was found of each system, for readers; written by people. A council's reading has a plain note of its own. */
export const readingNotes = table({
  file: 'reading-notes.csv',
  key: ['areaCode'],
  mayBeEmpty: true,
  columns: {
    areaCode: column('area_code', gssCode, 'An area in readings.csv.'),
    writtenFor: column(
      'written_for',
      text,
      'The note in readings.csv that it puts plainly, copied: where that changes, the check asks for this row again.',
    ),
    note: column('note', sentence, 'The same facts in whole, plain sentences.'),
  },
});
