import {
  dateOrMonth,
  kebabCase,
  listOf,
  number,
  orBlank,
  sentence,
  text,
  wholeNumber,
  between,
  yesOrNo,
} from './cells.ts';
import { oneOf } from './one-of.ts';
import { period as periodItem } from './period-cell.ts';
import { column, optionalColumn, table } from './schema.ts';
import { units } from './units.ts';

/** What is measured: one row an indicator. */
export const indicators = table({
  file: 'indicators.csv',
  key: ['id'],
  columns: {
    id: column(
      'id',
      kebabCase,
      'The key in kebab-case, and the name of the files of its figures and its prose.',
    ),
    name: column('name', text, 'Name as a heading: `Healthy life expectancy at birth`.'),
    shortName: column('short_name', text, 'Name as a table row: `Adults who smoke`.'),
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
    definition: column(
      'definition',
      sentence,
      'One sentence that says exactly what the figure is.',
    ),
    unit: column('unit', oneOf(units), 'Unit of its figures.'),
    decimals: column('decimals', between(0, 5, wholeNumber), 'Decimals to print.'),
    polarity: column('polarity', oneOf(['higher', 'lower', 'none']), 'Which way is better.'),
    periodKind: column(
      'period_kind',
      oneOf(['calendar', 'financial', 'academic', 'survey', 'month', 'point']),
      'What its years are: financial years begin in April, academic ones in September, survey ones in November.',
    ),
    sourceId: column('source_id', kebabCase, 'Source of its figures.'),
    icsSourceId: column(
      'ics_source_id',
      orBlank(kebabCase),
      'Source of the figures of systems; blank: the same.',
    ),
    countySourceId: optionalColumn(
      'county_source_id',
      orBlank(kebabCase),
      'Source of the figures of counties; blank: the same as of other councils.',
    ),
    officialId: column('official_id', orBlank(text), 'The publisher’s own number for it.'),
    age: optionalColumn(
      'age',
      orBlank(text),
      'The age it is of, as the publisher writes it; blank: not stated.',
    ),
    periodYears: optionalColumn(
      'period_years',
      orBlank(between(1, 20, wholeNumber)),
      'How many years its periods are long; blank: months, or not stated.',
    ),
    lowest: optionalColumn(
      'lowest',
      orBlank(number),
      'The least that a figure of it can be; blank: as its unit allows.',
    ),
    highest: optionalColumn(
      'highest',
      orBlank(number),
      'The most that a figure of it can be; blank: as its unit allows.',
    ),
    headline: column(
      'headline',
      orBlank(between(1, 99, wholeNumber)),
      'Place among the headline indicators of the scorecard: 1, 2, 3…; blank: not one.',
    ),
    trust: column(
      'trust',
      oneOf(['high', 'medium-high', 'medium']),
      'How far its figures were checked.',
    ),
    trustNote: column(
      'trust_note',
      sentence,
      'One plain sentence: how the figures were checked, and what to be careful of.',
    ),
    otherWords: column('other_words', listOf(text), 'Words people search by: `stroke deaths`.'),
    childrenAddUp: column(
      'children_add_up',
      yesOrNo,
      'Whether the figures of districts must add up to their county’s, as counts of people do.',
    ),
    saidBy: optionalColumn(
      'said_by',
      listOf(kebabCase),
      'Indicators that say the same or hold it: where one of them is told as not found in what was read, this one is not told again.',
    ),
    standing: optionalColumn(
      'standing',
      orBlank(oneOf(['withdrawn', 'suspended'])),
      'What its publisher has done with it. `withdrawn`: its figures stand no more, and nothing is called a gap by them; `suspended`: no newer ones come for now; blank: in force.',
    ),
    standingSince: optionalColumn(
      'standing_since',
      orBlank(dateOrMonth),
      'Since when, as its publisher says; blank: it does not, or it is in force.',
    ),
    standingNote: optionalColumn(
      'standing_note',
      orBlank(sentence),
      'Why, in the words of its publisher; blank: it does not say, or it is in force.',
    ),
    averageBy: optionalColumn(
      'average_by',
      orBlank(oneOf(['everyone', 'under-16', '16-to-64', '16-and-over'])),
      'Residents held here that come nearest to those it is of, by which an average of councils is weighted; blank: it is not averaged, as an index, a count or a figure of providers.',
    ),
    peopleOf: optionalColumn(
      'people_of',
      orBlank(oneOf(['everyone', 'under-16', '16-to-64', '16-and-over'])),
      'Residents held here that are just those its percentage is of, so that people can be counted from it; blank: none are.',
    ),
    leftOutOfTrends: optionalColumn(
      'left_out_of_trends',
      listOf(periodItem),
      'Periods that the trend test passes over, because few were measured then or in another way.',
    ),
    changeNote: optionalColumn(
      'change_note',
      orBlank(sentence),
      'What may move its figures over the years besides what it measures, in a sentence or more: said where a change of it is told.',
    ),
    outcome: optionalColumn(
      'outcome',
      orBlank(between(1, 99, wholeNumber)),
      'Place among the outcomes that every system is shown by on the page of progress: 1, 2, 3…; blank: not one.',
    ),
  },
});
