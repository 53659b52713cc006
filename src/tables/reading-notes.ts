import { gssCode, text } from './cells.ts';
import type { ReadingNoteRow } from './published-rows.ts';
import { column, type TableSchema } from './read-table.ts';

/** What was found of each system, for readers; written by people. */
export const readingNotes: TableSchema<ReadingNoteRow> = {
  file: 'reading-notes.csv',
  key: ['areaCode'],
  mayBeEmpty: true,
  columns: {
    areaCode: column('area_code', gssCode, 'A system in systems-read.csv.'),
    writtenFor: column('written_for', text, 'The note in systems-read.csv that it puts plainly.'),
    note: column('note', text, 'The same facts in whole, plain sentences.'),
  },
};
