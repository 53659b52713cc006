import { kebabCase, orBlank, text, webAddress } from './cells.ts';
import { dateAsStated } from './date-as-stated.ts';
import { column, table } from './schema.ts';

/** Pages that tell what national studies found; written by people. */
export const nationalSources = table({
  file: 'national-sources.csv',
  key: ['id'],
  mayBeEmpty: true,
  columns: {
    id: column('id', kebabCase, 'The key.'),
    title: column('title', text, 'Title of the page, or what it is.'),
    publisher: column('publisher', text, 'Who published it.'),
    date: column('date', dateAsStated, 'Its date as stated, or undated.'),
    url: column(
      'url',
      orBlank(webAddress),
      'Its official address; blank: it was read as a copy, or its address is not known, and is named without a link.',
    ),
  },
});
