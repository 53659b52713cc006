import { gssCode, listOf, text } from './cells.ts';
import { column, table } from './schema.ts';

/** Plans that several areas share, a row for each area; written by people. */
export const sharedPlans = table({
  file: 'shared-plans.csv',
  key: ['areaCode', 'title'],
  mayBeEmpty: true,
  columns: {
    areaCode: column('area_code', gssCode, 'An area whose plan it is.'),
    title: column('title', text, 'Its title for that area, as in plans.csv.'),
    sharedWith: column('shared_with', listOf(gssCode), 'The other areas whose plan it is.'),
  },
});
