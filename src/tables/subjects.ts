import { gssCode, kebabCase, text } from './cells.ts';
import { column, table } from './schema.ts';

/** Subjects that the pages read speak of. */
export const subjects = table({
  file: 'subjects.csv',
  key: ['areaCode', 'words', 'documentId'],
  mayBeEmpty: true,
  columns: {
    areaCode: column('area_code', gssCode, 'The area it was read for.'),
    words: column('words', text, 'The subject, in a word or two.'),
    documentId: column('document_id', kebabCase, 'The page that speaks of it, in documents.csv.'),
  },
});
