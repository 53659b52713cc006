import { kebabCase, listOf, orBlank, sentence, text } from './cells.ts';
import { column, optionalColumn, table } from './schema.ts';

/** Subjects on which systems can be put side by side; written by people. */
export const themes = table({
  file: 'themes.csv',
  key: ['id'],
  mayBeEmpty: true,
  columns: {
    id: column('id', kebabCase, 'The key, and the last part of its address.'),
    name: column('name', text, 'Name as a heading.'),
    parent: column(
      'parent',
      orBlank(kebabCase),
      'The wider theme it is part of; two deep at most.',
    ),
    sentence: column('sentence', sentence, 'One sentence that says what it holds.'),
    indicators: column('indicators', listOf(kebabCase), 'Indicators that bear on it.'),
    onlyTouches: optionalColumn(
      'only_touches',
      listOf(kebabCase),
      'Of a broad theme, the only indicators that naming it touches; blank: all that bear on it or on its parts.',
    ),
    noIndicatorReason: column(
      'no_indicator_reason',
      orBlank(sentence),
      'One sentence that says why no indicator bears on it, exactly where none does.',
    ),
  },
});
