import { expect, it } from 'vitest';
import { arcadiaProfiles, codes } from '../../scripts/fixtures/arcadia-profiles.ts';

it('the index comes first, then the domains in which an area is most deprived', () => {
  const { deprivation } = arcadiaProfiles.profile(codes.eastVale);
  expect(deprivation.map(({ domain, placeByAverageRank }) => [domain, placeByAverageRank])).toEqual(
    [
      [null, 2],
      ['Roads and woods', 2],
      ['Fuel and food', 3],
    ],
  );
});

it('an area of which nothing is published has none', () => {
  expect(arcadiaProfiles.profile(codes.system).deprivation).toEqual([]);
});
