import { describe, expect, it } from 'vitest';
import { gapsByRegion } from './gaps-by-region.ts';
import { builtFrom, shippedData } from '../../scripts/fixtures/read-once.ts';

const regions = gapsByRegion(builtFrom(shippedData));
const northWest = regions.find(({ region }) => region.name === 'North West')!;

describe('the gaps of a region', () => {
  it('are told for every region, by name', () => {
    const names = regions.map(({ region }) => region.name);
    expect(names).toHaveLength(9);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
  });

  it('are the widest published slope indices inside its local authorities, with every tie', () => {
    expect(northWest.inside.male.map(({ area, years }) => [area.name, years])).toEqual([
      ['Wirral', 15.3],
      ['Lancaster', 14.3],
      ['Wyre', 14.3],
    ]);
    expect(northWest.inside.female).toHaveLength(4);
  });

  it('and the two ends of life expectancy between them', () => {
    expect(northWest.between.male).toEqual({
      period: '2023-2025',
      ends: {
        lowest: { value: 74.2, names: ['Blackpool'] },
        highest: { value: 81.2, names: ['Ribble Valley'] },
        difference: 7,
      },
      ranges: 'none',
    });
  });
});
