import { between, gssCode, number, orBlank, text, wholeNumber } from './cells.ts';
import { column, table } from './schema.ts';

const place = (name: string, of: string) =>
  column(name, between(1, 10_000, wholeNumber), `Its place by that ${of}; 1 is the most deprived.`);

/** What the publisher of the index of deprivation says of areas as wholes: of the index, and of its domains. */
export const deprivationDomains = table({
  file: 'deprivation-domains.csv',
  key: ['areaCode', 'domain'],
  optional: true,
  columns: {
    areaCode: column('area_code', gssCode, 'A code in areas.csv.'),
    domain: column(
      'domain',
      orBlank(text),
      'The domain as its publisher names it; blank is the index.',
    ),
    averageRank: column(
      'average_rank',
      number,
      'Average rank of its neighbourhoods, weighted by their residents; higher is more deprived.',
    ),
    placeByAverageRank: place('place_by_average_rank', 'average'),
    averageScore: column(
      'average_score',
      number,
      'Average score of its neighbourhoods; higher is more deprived, and a score of one domain says nothing beside that of another.',
    ),
    placeByAverageScore: place('place_by_average_score', 'average'),
    shareInMostDeprivedTenth: column(
      'share_in_most_deprived_tenth',
      between(0, 1, number),
      'Share of its neighbourhoods in the most deprived tenth, 0 to 1.',
    ),
    placeByShare: place('place_by_share', 'share'),
    areasPlaced: column(
      'areas_placed',
      between(1, 10_000, wholeNumber),
      'How many areas of its kind the publisher put in order.',
    ),
  },
});
