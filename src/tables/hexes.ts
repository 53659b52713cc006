import { gssCode, wholeNumber } from './cells.ts';
import { column, table } from './schema.ts';

/** A map on which every lower or single tier authority is one hexagon. */
export const hexes = table({
  file: 'boundaries/hexes.csv',
  key: ['areaCode'],
  optional: true,
  columns: {
    areaCode: column('area_code', gssCode, 'A lower or single tier authority.'),
    column: column('column', wholeNumber, 'Place from the left, from 0.'),
    row: column('row', wholeNumber, 'Place from the top or bottom, from 0, as in the layout used.'),
  },
});
