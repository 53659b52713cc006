import { kebabCase, listOf } from './cells.ts';
import { column, table } from './schema.ts';

/** The themes that each priority's label names; written by people. */
export const priorityThemes = table({
  file: 'priority-themes.csv',
  key: ['priorityId'],
  mayBeEmpty: true,
  columns: {
    priorityId: column('priority_id', kebabCase, 'A priority in priorities.csv.'),
    themes: column('themes', listOf(kebabCase), 'Themes its label names; blank: it names none.'),
  },
});
