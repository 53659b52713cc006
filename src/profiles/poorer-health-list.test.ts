import { expect, it } from 'vitest';
import { arcadia } from '../../scripts/fixtures/arcadia.ts';
import { builtFrom, shippedData } from '../../scripts/fixtures/read-once.ts';
import { poorerHealthLists, poorerHealthTable } from './poorer-health-list.ts';

const shipped = builtFrom(shippedData);

it('holds every council of one tier, the most years first, and names those without a length of life', () => {
  const [women, men] = poorerHealthLists(shipped);
  expect(women?.rows).toHaveLength(men!.rows.length);
  const sizes = women!.rows.map(({ gap }) => gap.now.size);
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  // Life expectancy is published for no county, and neither length for two small places.
  expect(women!.without.life.filter(({ kind }) => kind === 'county')).toHaveLength(21);
  expect(women!.rows.length + women!.without.life.length).toBe(153);
});

it('takes years in good health from years of life of the same period', () => {
  const rows = [...poorerHealthTable(shipped).rows];
  // OHID 79.1 years of life, ONS 51.8 (47.4 to 56.1) in good health, Blackpool, women, 2022 to 2024.
  expect(rows.find(([code, , sex]) => code === 'E06000009' && sex === 'female')).toEqual([
    'E06000009',
    'Blackpool',
    'female',
    '2022-2024',
    79.1,
    51.8,
    27.3,
    23,
    31.7,
    '2016-2018',
    23.5,
    3.8,
  ]);
});

it('is none where fewer than three councils have both lengths', () => {
  expect(poorerHealthLists(builtFrom(arcadia.data))).toEqual([]);
});
