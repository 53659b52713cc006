import { expect, it } from 'vitest';
import { arcadiaProfiles, codes } from '../../../scripts/fixtures/arcadia-profiles.ts';
import { comparisonTest } from './comparison-test.ts';

const { areas, indicators, life } = arcadiaProfiles;
const test = (measure: 'life' | 'healthy', code: string) =>
  comparisonTest(measure, life(code), life(codes.country), { country: areas.country, indicators });

it('length of life rests on the publisher’s test', () => {
  expect(test('life', codes.northmoor)).toBe(
    'Arcadian Office of Health’s test finds life expectancy worse than Arcadia, for women and for men.',
  );
  expect(test('life', codes.eastVale)).toBe(
    'Arcadian Office of Health’s test finds life expectancy similar to Arcadia, for women and for men.',
  );
});

it('good health rests on ours, from the published ranges', () => {
  expect(test('healthy', codes.southmere)).toBe(
    'Our test on the published ranges finds healthy life expectancy better than Arcadia, for women and for men.',
  );
  expect(test('healthy', codes.vale)).toBe(
    'Our test on the published ranges finds healthy life expectancy similar to Arcadia, for women and for men.',
  );
});

it('without figures nothing is said', () => {
  expect(test('life', codes.vale)).toBeNull();
  expect(test('healthy', codes.eastVale)).toBeNull();
});
