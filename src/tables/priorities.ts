import { between, gssCode, kebabCase, orBlank, text, wholeNumber } from './cells.ts';
import { oneOf } from './one-of.ts';
import { planKinds } from './plans.ts';
import { column, table } from './schema.ts';

/** Priorities: short labels of what documents state. */
export const priorities = table({
  file: 'priorities.csv',
  key: ['id'],
  mayBeEmpty: true,
  columns: {
    id: column('id', kebabCase, 'The key.'),
    areaCode: column('area_code', gssCode, 'The area it was read for.'),
    position: column('position', between(1, 999, wholeNumber), 'Its place in the order read.'),
    set: column('set', text, 'The list it stands in; lists are shown one at a time.'),
    label: column('label', text, 'Short label of what the document states.'),
    kind: column('kind', oneOf(planKinds), 'Kind of plan it is from.'),
    kindAsStated: column('kind_as_stated', text, 'The same in the words of the page.'),
    scope: column(
      'scope',
      oneOf(['system', 'place', 'council']),
      'Whether of the system, of a place in it, or of a council.',
    ),
    placeCode: column(
      'place_code',
      orBlank(gssCode),
      'The authority whose priority it is, where the document names one.',
    ),
    inForce: column(
      'in_force',
      orBlank(oneOf(['yes', 'no', 'unclear'])),
      'Whether the reader took its list to be part of a plan in force; blank: not noted, as for systems.',
    ),
    placeInList: column(
      'place_in_list',
      orBlank(between(1, 99, wholeNumber)),
      'Its number in the list of the plan, where known.',
    ),
    documentId: column('document_id', kebabCase, 'The page that states it, in documents.csv.'),
  },
});
