import { expect, it } from 'vitest';
import { cutShort } from './points-of-compass.ts';

it.each([
  ['north east lincolnshire', 'ne lincolnshire'],
  ['bath and north east somerset', 'bath and ne somerset'],
  ['west sussex', 'w sussex'],
  ['south holland', 's holland'],
])('cuts %s short as %s', (plain, short) => {
  expect(cutShort(plain)).toEqual([short]);
});

it.each(['northumberland', 'the north', 'eastbourne', 'westminster'])(
  'leaves %s whole',
  (plain) => {
    expect(cutShort(plain)).toEqual([]);
  },
);
