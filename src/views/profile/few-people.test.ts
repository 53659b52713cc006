import { expect, it } from 'vitest';
import { arcadiaProfiles, codes } from '../../../scripts/fixtures/arcadia-profiles.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { population } from '../../indicators/life-indicators.ts';
import { fewPeopleNote } from './few-people.ts';

const area = arcadiaProfiles.areas.get(codes.northmoor);
const counting = (value: number): ReadonlyMap<string, Indicator> => {
  const point = { value, period: { text: '2024' } };
  return new Map([[population, { series: { of: () => [point] } } as unknown as Indicator]]);
};

it('warns of figures where few people live, and nowhere else', () => {
  expect(fewPeopleNote(area, counting(2366))).toBe(
    `Only 2,366 people live in ${area.nameInSentence}, so a few people more or less can move a figure a long way.`,
  );
  expect(fewPeopleNote(area, counting(20_000))).toBeNull();
  expect(fewPeopleNote(area, new Map())).toBeNull();
});
