import { between, gssCode, number, wholeNumber } from './cells.ts';
import { sexes } from './sexes.ts';
import { oneOf } from './one-of.ts';
import { period } from './period-cell.ts';
import { column, table } from './schema.ts';

/** Life expectancy by tenth of neighbourhoods, ordered by deprivation. */
export const deprivationDeciles = table({
  file: 'deprivation-deciles.csv',
  key: ['areaCode', 'period', 'sex', 'decile'],
  optional: true,
  columns: {
    areaCode: column('area_code', gssCode, 'A code in areas.csv.'),
    period: column('period', period, 'When it was measured.'),
    sex: column('sex', oneOf(sexes), 'Whose figure it is.'),
    decile: column('decile', between(1, 10, wholeNumber), 'The tenth; 1 is the most deprived.'),
    lifeExpectancy: column('life_expectancy', between(0, 120, number), 'Years.'),
    healthyLifeExpectancy: column('healthy_life_expectancy', between(0, 120, number), 'Years.'),
  },
});
