import { gssCode, kebabCase, orBlank, sentence } from './cells.ts';
import { sexes } from './sexes.ts';
import { oneOf } from './one-of.ts';
import { period } from './period-cell.ts';
import { column, table } from './schema.ts';

/** Strange figures that someone has looked into and found to be right. */
export const acknowledged = table({
  file: 'acknowledged.csv',
  key: ['indicatorId', 'kind', 'period', 'areaCode', 'sex'],
  optional: true,
  mayBeEmpty: true,
  columns: {
    indicatorId: column('indicator_id', kebabCase, 'The indicator of the figures.'),
    kind: column(
      'kind',
      oneOf([
        'jump',
        'few-figures',
        'sexes',
        'same-figures',
        'even-steps',
        'shares',
        'no-country',
        'ranges',
        'size',
        'country-apart',
        'rounded',
        'periods',
        'comparison',
        'lost',
        'revised',
      ]),
      'What is strange: a change far outside what the series ever did, a period with less than half the figures of the one before, that hardly any area has or that none has among periods that follow evenly, women and men who change places or do not fit everybody, or of whom one half is lacking, all figures of one area, period or sex the same as those of another or one value for all areas, figures that go up by the same from row to row, percentages that are all below 1 as shares are, a headline indicator or a length of life without a figure of the country, ranges that are none or far wider or narrower than others, figures ten times or more from all others or from the period before, or nought where no other is near it, a figure of the country outside those of all its areas, a period rounded to whole numbers, periods of two lengths, a comparison with the country that its own figure and the country’s contradict, figures of a release that was kept that are there no more, and figures that are far from those of that release or those of another series or period of it.',
    ),
    period: column('period', orBlank(period), 'The period of the figures; blank: every period.'),
    areaCode: column('area_code', orBlank(gssCode), 'The area; blank: every area.'),
    sex: column('sex', orBlank(oneOf(sexes)), 'Whose figures; blank: everybody’s.'),
    reason: column('reason', sentence, 'Why they are right all the same, in one plain sentence.'),
  },
});
