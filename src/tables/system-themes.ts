import { gssCode, kebabCase, text } from './cells.ts';
import type { SystemThemeRow } from './published-rows.ts';
import { column, type TableSchema } from './read-table.ts';

/** Subjects that the pages read speak of. */
export const systemThemes: TableSchema<SystemThemeRow> = {
  file: 'system-themes.csv',
  key: ['areaCode', 'words', 'documentId'],
  mayBeEmpty: true,
  columns: {
    areaCode: column('area_code', gssCode, 'The system it was read for.'),
    words: column('words', text, 'The subject, in a word or two.'),
    documentId: column('document_id', kebabCase, 'The page that speaks of it, in documents.csv.'),
  },
};
