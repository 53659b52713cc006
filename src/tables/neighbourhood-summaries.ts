import { between, gssCode, number } from './cells.ts';
import { column, table } from './schema.ts';

/** The publisher's own summary of deprivation, to check ours against. */
export const neighbourhoodSummaries = table({
  file: 'neighbourhood-summaries.csv',
  key: ['areaCode'],
  optional: true,
  columns: {
    areaCode: column('area_code', gssCode, 'A code in areas.csv.'),
    averageScore: column('average_score', between(0, 100, number), 'Average deprivation score.'),
    shareInMostDeprivedTenth: column(
      'share_in_most_deprived_tenth',
      between(0, 1, number),
      'Share of its neighbourhoods in the most deprived tenth, 0 to 1.',
    ),
  },
});
