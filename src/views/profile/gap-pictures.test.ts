import { expect, it } from 'vitest';
import { arcadiaProfiles, codes } from '../../../scripts/fixtures/arcadia-profiles.ts';
import { gapsOverTime } from './gap-pictures.ts';

const { life } = arcadiaProfiles;
const words = { title: '', unit: '', alt: '', source: '', note: null };
const names = { areaName: 'Northmoor', countryName: 'Arcadia', words };

it('women and men are drawn on one scale, women first, each period beside the country’s', () => {
  const drawn = gapsOverTime('life', life(codes.northmoor), life(codes.country), names);
  expect(drawn).toMatchObject({ min: 74.4, max: 82.6 });
  expect(drawn?.sexes.map(({ sex }) => sex)).toEqual(['women', 'men']);
  expect(drawn?.sexes[1]?.points.at(-1)).toEqual({
    periodLabel: '2023 to 2025',
    middle: 2024.5,
    area: 74.4,
    country: 78.7,
  });
});

it('a blank stays a blank, at its own place in time', () => {
  const drawn = gapsOverTime('life', life(codes.southmere), life(codes.country), names);
  const women = drawn?.sexes[0];
  expect(women?.points[0]).toMatchObject({ periodLabel: '2012 to 2014', area: null });
  expect(women?.points[1]).toMatchObject({ periodLabel: '2013 to 2015', area: 84 });
});

it('without any figure there is nothing to draw', () => {
  expect(gapsOverTime('life', life(codes.vale), life(codes.country), names)).toBeNull();
});

it('alone, the picture says where each line begins and ends, and what is held of ranges', () => {
  const drawn = gapsOverTime('life', life(codes.northmoor), life(codes.country), names);
  expect(drawn?.words.alone?.alt).toMatch(
    /^Women: Northmoor [\d.]+ in 20\d\d to 20\d\d, 79\.1 in 2023 to 2025; Arcadia [\d.]+ in .+, 82\.6 in 2023 to 2025\. Men: Northmoor .+, 74\.4 in 2023 to 2025; Arcadia .+, 78\.7 in 2023 to 2025\.$/,
  );
  expect(drawn?.words.alone?.ranges).toBe('No ranges are held with these figures.');
});
