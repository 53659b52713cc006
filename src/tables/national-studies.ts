import { kebabCase, orBlank, sentence, text, webAddress } from './cells.ts';
import { dateAsStated } from './date-as-stated.ts';
import { column, table } from './schema.ts';

/** Studies of all systems, or of many, that are cited; written by people. */
export const nationalStudies = table({
  file: 'national-studies.csv',
  key: ['id'],
  mayBeEmpty: true,
  columns: {
    id: column('id', kebabCase, 'The key.'),
    title: column('title', text, 'Its title, or what it is.'),
    by: column('by', text, 'Who did it, and for whom.'),
    date: column('date', dateAsStated, 'Its date as stated, or undated.'),
    base: column(
      'base',
      sentence,
      'How many took part or were read, or that this is not known: a sentence.',
    ),
    url: column('url', orBlank(webAddress), 'Its own official page, where that is not a source.'),
    caution: column('caution', orBlank(sentence), 'What to be careful of, in whole sentences.'),
  },
});
