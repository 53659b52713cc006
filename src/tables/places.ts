import { gssCode, kebabCase, orBlank, placeName, wholeNumber } from './cells.ts';
import { column, table } from './schema.ts';

/** Names of towns, villages and parishes people search by. One name may lie in several areas. */
export const places = table({
  file: 'places.csv',
  key: ['name', 'localAuthority', 'kind'],
  optional: true,
  columns: {
    name: column('name', placeName, 'Name of the place.'),
    localAuthority: column('local_authority', gssCode, 'Authority it lies in.'),
    kind: column('kind', kebabCase, 'What kind of place: town, village, parish.'),
    sourceId: column('source_id', kebabCase, 'Source of the name.'),
    residents: column('residents', orBlank(wholeNumber), 'Residents; blank: not known.'),
  },
});
