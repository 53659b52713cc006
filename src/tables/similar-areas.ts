import { between, gssCode, wholeNumber } from './cells.ts';
import { oneOf } from './one-of.ts';
import { column, table } from './schema.ts';

/** Which areas are most alike, nearest first. */
export const similarAreas = table({
  file: 'similar-areas.csv',
  key: ['areaCode', 'basis', 'rank'],
  optional: true,
  columns: {
    areaCode: column('area_code', gssCode, 'A code in areas.csv.'),
    basis: column('basis', oneOf(['global', 'demographic', 'economic']), 'What is compared.'),
    rank: column('rank', between(1, 999, wholeNumber), '1 is the most alike.'),
    similarCode: column('similar_code', gssCode, 'The area that is alike.'),
  },
});
