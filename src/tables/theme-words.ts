import { kebabCase, listOf, text } from './cells.ts';
import { column, table } from './schema.ts';

/** Which theme each subject or group belongs to, as worded; written by people. */
export const themeWords = table({
  file: 'theme-words.csv',
  key: ['words'],
  mayBeEmpty: true,
  columns: {
    words: column('words', text, 'A subject of subjects.csv or a group, as worded there.'),
    themes: column('themes', listOf(kebabCase), 'Themes it belongs to; blank: it fixes none.'),
  },
});
