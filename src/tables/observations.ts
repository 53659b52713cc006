import { gssCode, number, orBlank } from './cells.ts';
import { oneOf } from './one-of.ts';
import { period } from './period-cell.ts';
import { column, optionalColumn, table } from './schema.ts';
import { sexes } from './sexes.ts';

const columns = {
  areaCode: column('area_code', gssCode, 'A code in areas.csv.'),
  period: column(
    'period',
    period,
    'When it was measured: `2024`; `2023-2025` (calendar years, first and last); `2023/24` (financial, academic or survey year); `2020/21-2024/25`; `2025-07` (month).',
  ),
  sex: column('sex', oneOf(sexes), 'Whose figure it is.'),
  value: column(
    'value',
    orBlank(number),
    'The figure exactly as published; blank only with a reason in `missing`.',
  ),
  lower: column(
    'lower',
    orBlank(number),
    'Lower end of the published 95% interval; blank: none is held, and then no upper end either.',
  ),
  upper: column(
    'upper',
    orBlank(number),
    'Upper end of the same interval; blank with the lower one.',
  ),
  publishedComparison: column(
    'published_comparison',
    orBlank(oneOf(['better', 'similar', 'worse', 'higher', 'lower', 'not-compared'])),
    'The publisher’s own comparison with the country; blank: none is held.',
  ),
  missing: column(
    'missing',
    orBlank(
      oneOf([
        'not-published',
        'suppressed',
        'not-collected',
        'area-did-not-exist',
        'boundary-changed',
        'not-comparable',
      ]),
    ),
    'Why there is no value; blank with a value.',
  ),
  mark: optionalColumn(
    'mark',
    orBlank(
      oneOf([
        'small-sample',
        'with-caution',
        'boundary-change',
        'provisional',
        'estimated',
        'added-up',
        'has-a-note',
      ]),
    ),
    'What the publisher says of a figure that it gives all the same: that it rests on a very small sample, is to be treated with caution, is of a boundary that changed, is provisional, estimated, added up from smaller areas, or has another note; blank: nothing.',
  ),
};

/** The figures of one indicator. */
export const observations = (indicatorId: string) =>
  table({
    file: `observations/${indicatorId}.csv`,
    key: ['areaCode', 'period', 'sex'],
    columns,
  });
