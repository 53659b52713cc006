import {
  between,
  gssCode,
  kebabCase,
  listOf,
  number,
  orBlank,
  sentence,
  wholeNumber,
} from './cells.ts';
import { sexes } from './sexes.ts';
import { oneOf } from './one-of.ts';
import { period } from './period-cell.ts';
import { column, table } from './schema.ts';

/** How each target is measured here, or why it cannot be; written by people. */
export const targetTracking = table({
  file: 'target-tracking.csv',
  key: ['targetId', 'targetYear'],
  mayBeEmpty: true,
  columns: {
    targetId: column('target_id', kebabCase, 'A target in targets.csv.'),
    targetYear: column(
      'target_year',
      orBlank(between(1990, 2100, wholeNumber)),
      'The calendar year by which; blank: not measured here.',
    ),
    themes: column('themes', listOf(kebabCase), 'Themes it names; blank: it names none.'),
    indicatorId: column('indicator_id', orBlank(kebabCase), 'The indicator it is measured by.'),
    areaCode: column('area_code', orBlank(gssCode), 'The area whose figures measure it.'),
    sex: column('sex', orBlank(oneOf(sexes)), 'Whose figures.'),
    direction: column(
      'direction',
      orBlank(oneOf(['below', 'at-or-below', 'at-or-above', 'above'])),
      'On which side of the number it is met.',
    ),
    targetValue: column('target_value', orBlank(number), 'The number, in the indicator’s unit.'),
    baselineValue: column('baseline_value', orBlank(number), 'The number it starts from.'),
    baselinePeriod: column('baseline_period', orBlank(period), 'When that was.'),
    reason: column(
      'reason',
      orBlank(
        oneOf([
          'no-number',
          'no-year',
          'no-baseline',
          'no-indicator',
          'other-geography',
          'wording',
        ]),
      ),
      'Why it cannot be followed; blank: it can.',
    ),
    relatedIndicatorId: column(
      'related_indicator_id',
      orBlank(kebabCase),
      'An indicator near to it, shown beside it and never judged by; blank where it is measured.',
    ),
    note: column('note', orBlank(sentence), 'One plain sentence on how the two were joined.'),
  },
});
