import { describe, expect, it } from 'vitest';
import { drawDistribution } from './distribution.ts';

const groups = [
  {
    name: 'The North',
    values: [
      { name: 'Northmoor', value: 74.2 },
      { name: 'Eastwold', value: 78 },
    ],
  },
  { name: 'The Isles', values: [] },
];
const input = { groups, country: { name: 'Albia', value: 79 }, decimals: 1, unitSuffix: '%' };

describe('a distribution', () => {
  it('names the lowest and the highest area of each group', () => {
    expect(drawDistribution(input)?.rows[0]?.ends).toBe(
      'lowest Northmoor 74.2%, highest Eastwold 78.0%',
    );
  });

  it('leaves out a group without a value', () => {
    expect(drawDistribution(input)?.rows.map((row) => row.name)).toEqual(['The North']);
  });

  it('draws areas with the same value as one tick', () => {
    const twins = { name: 'Twins', values: [groups[0]!.values[0]!, { name: 'Twin', value: 74.2 }] };
    const [row] = drawDistribution({ ...input, groups: [twins] })!.rows;
    expect(row?.ticks.match(/v1/g)).toHaveLength(1);
  });

  it('holds the country on the same scale, and stands without it', () => {
    expect(drawDistribution(input)?.country?.percent).toBeGreaterThan(90);
    expect(drawDistribution({ ...input, country: null })?.country).toBeNull();
    expect(drawDistribution({ ...input, groups: [] })).toBeNull();
  });
});
