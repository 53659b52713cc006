import type { ArcadiaCopy } from '../fixtures/arcadia.ts';
import { changeRows, corruption, type Corruption } from './corruption.ts';

/** Groups of councils, of which the fictional edition has none. */
const groups =
  (...rows: string[]) =>
  ({ write }: ArcadiaCopy): void =>
    write('data/area-groups.csv', `name,other_names,what,area_code\n${rows.join('\n')}\n`);

/** What is said of the standing of smoking, in columns that the table does without. */
const standing =
  (...cells: string[]) =>
  (copy: ArcadiaCopy): void =>
    changeRows(copy, 'data/indicators.csv', ([heads = [], ...rows]) => [
      [...heads, 'standing', 'standing_since', 'standing_note'],
      ...rows.map((row) => [...row, ...(row[0] === 'smoking' ? cells : ['', '', ''])]),
    ]);

/** Faults of tables, columns and files that the fictional edition does without. */
export const ofAddedTables: readonly Corruption[] = [
  corruption(
    'a group of one council',
    groups('Moorland,,former march,X06000001'),
    'is a group of one council',
  ),
  corruption(
    'a group that is two things',
    groups('Moorland,,former march,X06000001', 'Moorland,,great march,X06000002'),
    'is not what its group has above',
  ),
  corruption(
    'a group with other names in one row alone',
    groups('Moorland,,former march,X06000001', 'Moorland,The Moors,former march,X06000002'),
    'is not what its group has above',
  ),
  corruption(
    'an indicator withdrawn on a day to come',
    standing('withdrawn', '2062-11-01', 'It was wrong.'),
    'is still to come',
  ),
  corruption(
    'why an indicator was withdrawn that was not',
    standing('', '', 'It was wrong.'),
    'is said of an indicator that is in force',
  ),
  corruption(
    'codes of areas that are held said to be of others',
    ({ write }) => write('content/vocabulary.yaml', 'codes: { X06: another kind of borough }\n'),
    'is how the code of an area begins that is held',
  ),
];
