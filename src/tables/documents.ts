import { gssCode, kebabCase, orBlank, text, webAddress } from './cells.ts';
import { dateAsStated } from './date-as-stated.ts';
import { oneOf } from './one-of.ts';
import { column, table } from './schema.ts';

/** Pages and papers of systems and councils, and about them, that were read. */
export const documents = table({
  file: 'documents.csv',
  key: ['id'],
  mayBeEmpty: true,
  columns: {
    id: column('id', kebabCase, 'The key.'),
    areaCode: column('area_code', gssCode, 'The area it was read for.'),
    title: column('title', text, 'Title of the page or paper.'),
    kindAsStated: column('kind_as_stated', text, 'What kind of page or paper it is.'),
    publisher: column('publisher', orBlank(text), 'Who published it.'),
    date: column('date', dateAsStated, 'Its date as stated, or undated.'),
    dateBasis: column('date_basis', oneOf(['stated', 'inferred']), 'Where the date is from.'),
    confidence: column(
      'confidence',
      oneOf(['high', 'medium', 'low']),
      'How far it speaks for the system: its own page, partners’, councils’ or news, or only a hint.',
    ),
    url: column('url', orBlank(webAddress), 'Its address.'),
    caution: column(
      'caution',
      orBlank(text),
      'Why the address must not be shown as a link; blank: it may.',
    ),
  },
});
