import { between, gssCode, kebabCase, text, wholeNumber } from './cells.ts';
import { oneOf } from './one-of.ts';
import { column, table } from './schema.ts';

/** Groups of people that systems' pages put first. */
export const core20PlusGroups = table({
  file: 'core20plus-groups.csv',
  key: ['areaCode', 'position'],
  mayBeEmpty: true,
  columns: {
    areaCode: column('area_code', gssCode, 'The area it was read for.'),
    position: column('position', between(1, 999, wholeNumber), 'Its place in the order read.'),
    group: column('group', text, 'The group in the words of the page.'),
    basis: column(
      'basis',
      oneOf(['named-as-plus', 'priority-group']),
      'Whether the page calls it a PLUS group, or only names it as one that comes first.',
    ),
    documentId: column('document_id', kebabCase, 'The page that names it, in documents.csv.'),
  },
});
