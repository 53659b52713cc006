import { gssCode, orBlank, text, yesOrNo } from './cells.ts';
import { oneOf } from './one-of.ts';
import { column, table } from './schema.ts';

/** What a reader judged of each list of a council, and of lists of systems where it is clear; written by people. */
export const priorityLists = table({
  file: 'priority-lists.csv',
  key: ['areaCode', 'set'],
  mayBeEmpty: true,
  columns: {
    areaCode: column('area_code', gssCode, 'The area whose list it is.'),
    set: column('set', text, 'A list of that area in priorities.csv.'),
    plan: column(
      'plan',
      orBlank(text),
      'Title of the plan it is of, as in plans.csv; blank: what was read fixes none.',
    ),
    isDraft: column(
      'draft',
      yesOrNo,
      'Whether it was read as a draft words it, which the plan may have changed.',
    ),
    read: column(
      'read',
      orBlank(oneOf(['whole', 'in-part'])),
      'Whether the whole list was read; blank: the words of the reading do not make it clear.',
    ),
  },
});
