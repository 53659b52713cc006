import { dateOrMonth, kebabCase, orBlank, sentence, text, webAddress } from './cells.ts';
import { oneOf } from './one-of.ts';
import { column, optionalColumn, table } from './schema.ts';

/** Where figures come from: one row a release or data set. */
export const sources = table({
  file: 'sources.csv',
  key: ['id'],
  columns: {
    id: column('id', kebabCase, 'The key.'),
    publisher: column('publisher', text, 'Who published it.'),
    title: column('title', text, 'Title of the release or data set.'),
    release: column('release', text, 'The publisher’s name or date of the release, as printed.'),
    released: column(
      'released',
      dateOrMonth,
      'Day or month of release: nothing measured may be later. Where only the date of the public copy is known, that.',
    ),
    licence: column(
      'licence',
      oneOf(['Open Government Licence v3.0', 'CC BY 4.0', 'CC0 1.0', 'MIT', 'OS OpenData']),
      'Terms under which it may be used.',
    ),
    attribution: column('attribution', text, 'The sentence the licence wants printed.'),
    url: column('url', orBlank(webAddress), 'The publisher’s page.'),
    via: column(
      'via',
      orBlank(text),
      'The public copy the figures were taken from, with its commit; blank: the publisher’s own file.',
    ),
    status: optionalColumn(
      'status',
      orBlank(text),
      'What the publisher calls its figures where they are not yet full official statistics: stands beside each. Blank: nothing.',
    ),
    ranges: optionalColumn(
      'ranges',
      orBlank(oneOf(['left-out', 'not-published'])),
      'What is known of 95% ranges where figures of it hold none. `left-out`: its publisher gives them, and the copy used here leaves them out; `not-published`: its publisher gives none; blank: not known.',
    ),
    note: column('note', orBlank(sentence), 'Anything else to know.'),
  },
});
