import { kebabCase, listOf, orBlank, text, wholeNumber, between, yesOrNo } from './cells.ts';
import { oneOf } from './one-of.ts';
import { period as periodItem } from './period-cell.ts';
import { column, table } from './schema.ts';
import { units } from './units.ts';

/** What is measured: one row an indicator. */
export const indicators = table({
  file: 'indicators.csv',
  key: ['id'],
  columns: {
    id: column('id', kebabCase, 'The key, and the name of its files.'),
    name: column('name', text, 'Name as a heading.'),
    shortName: column('short_name', text, 'Name as a table row.'),
    group: column(
      'group',
      oneOf([
        'life',
        'early-years',
        'behaviour',
        'illness-and-early-death',
        'care',
        'wider-determinants',
        'people',
      ]),
      'Part of the scorecard it stands in.',
    ),
    definition: column('definition', text, 'One sentence that says exactly what the figure is.'),
    unit: column('unit', oneOf(units), 'Unit of its figures.'),
    decimals: column('decimals', between(0, 5, wholeNumber), 'Decimals to print.'),
    polarity: column('polarity', oneOf(['higher', 'lower', 'none']), 'Which way is better.'),
    periodKind: column(
      'period_kind',
      oneOf(['calendar', 'financial', 'academic', 'survey', 'month', 'point']),
      'What its years are.',
    ),
    sourceId: column('source_id', kebabCase, 'Source of its figures.'),
    icsSourceId: column(
      'ics_source_id',
      orBlank(kebabCase),
      'Source of the figures of ICSs; blank: the same.',
    ),
    officialId: column('official_id', orBlank(text), 'The publisher’s own number for it.'),
    headline: column(
      'headline',
      orBlank(between(1, 99, wholeNumber)),
      'Place among the headline indicators; blank: not one.',
    ),
    trust: column('trust', oneOf(['high', 'medium-high', 'medium']), 'How far checked.'),
    trustNote: column('trust_note', text, 'How checked, and what to be careful of.'),
    otherWords: column('other_words', listOf(text), 'Words people search by.'),
    childrenAddUp: column(
      'children_add_up',
      yesOrNo,
      'Whether the figures of districts must add up to their county’s.',
    ),
    leftOutOfTrends: {
      ...column(
        'left_out_of_trends',
        listOf(periodItem),
        'Periods that the trend test passes over; blank: none.',
      ),
      mayBeLeftOut: true,
    },
  },
});
