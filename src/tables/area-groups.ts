import { gssCode, listOf, text } from './cells.ts';
import { column, table } from './schema.ts';

/** Councils that are spoken of together by a name which has no page: a row for each of them. */
export const areaGroups = table({
  file: 'area-groups.csv',
  key: ['name', 'areaCode'],
  optional: true,
  columns: {
    name: column('name', text, 'Name of the group: `Merseyside`.'),
    otherNames: column(
      'other_names',
      listOf(text),
      'Other names people search by, the same in every row.',
    ),
    what: column('what', text, 'What it is, as in a sentence: `former metropolitan county`.'),
    areaCode: column('area_code', gssCode, 'A council that lies in it.'),
  },
});
