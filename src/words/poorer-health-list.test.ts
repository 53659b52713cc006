import { expect, it } from 'vitest';
import { listedYearsSentences } from './poorer-health-list.ts';

it('gives the ends, why the change is not tested, and how many areas lack a length of life', () => {
  const said = listedYearsSentences({
    held: [
      { name: 'Northmoor', value: 24.3 },
      { name: 'Southmere', value: 15.2 },
      { name: 'East Vale', value: 15.2 },
    ],
    periodLabel: '2022 to 2024',
    untested: 'shared-deaths',
    lacking: { life: 1, healthy: 0 },
  });
  expect(said.slice(1)).toEqual([
    'From Southmere and East Vale, 15.2 years, to Northmoor, 24.3 years.',
    'Both lengths of life are worked out from the same deaths, so this is not tested.',
    'Not in the list: 1 area, of which no life expectancy is held.',
  ]);
});
