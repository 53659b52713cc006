import { between, gssCode, kebabCase, orBlank, text, wholeNumber } from './cells.ts';
import { oneOf } from './one-of.ts';
import { planKinds } from './plans.ts';
import type { PriorityRow } from './published-rows.ts';
import { column, type TableSchema } from './read-table.ts';

/** Priorities: short labels of what documents state. */
export const priorities: TableSchema<PriorityRow> = {
  file: 'priorities.csv',
  key: ['id'],
  mayBeEmpty: true,
  columns: {
    id: column('id', kebabCase, 'The key.'),
    areaCode: column('area_code', gssCode, 'The system it was read for.'),
    position: column('position', between(1, 999, wholeNumber), 'Its place in the order read.'),
    set: column('set', text, 'The list it stands in.'),
    label: column('label', text, 'Short label of what the document states.'),
    kind: column('kind', oneOf(planKinds), 'Kind of plan it is from.'),
    kindAsStated: column('kind_as_stated', text, 'The same in the words of the page.'),
    scope: column(
      'scope',
      oneOf(['system', 'place']),
      'Whether of the system or of a place in it.',
    ),
    placeCode: column('place_code', orBlank(gssCode), 'The authority whose priority it is.'),
    documentId: column('document_id', kebabCase, 'The page that states it, in documents.csv.'),
  },
};
