import { between, gssCode, number, orBlank, wholeNumber } from './cells.ts';
import { oneOf } from './one-of.ts';
import { column, table } from './schema.ts';

/** How areas stand to each other: which lies in which, and which came after which. */
export const areaLinks = table({
  file: 'area-links.csv',
  key: ['areaCode', 'link', 'toCode'],
  optional: true,
  columns: {
    areaCode: column('area_code', gssCode, 'The smaller or the earlier area.'),
    link: column(
      'link',
      oneOf(['part-of', 'succeeded-by']),
      'How it stands to the other: its territory lies inside it, or it came before it.',
    ),
    toCode: column('to_code', gssCode, 'The larger or the later area.'),
    residents: column(
      'residents',
      orBlank(wholeNumber),
      'Census residents they have in common; may be blank for `succeeded-by`, and where one lies wholly inside the other and no neighbourhoods are held.',
    ),
    share: column(
      'share',
      orBlank(between(0, 1, number)),
      'Those residents over all residents of the first area, 0 to 1, at most 5 decimals; 1 where it lies wholly inside. Blank for `succeeded-by` alone.',
    ),
  },
});
