import { expect, it } from 'vitest';
import { arcadiaProfiles, codes } from '../../../scripts/fixtures/arcadia-profiles.ts';
import { population } from '../../indicators/life-indicators.ts';
import { fewPeopleNote } from './few-people.ts';

const northmoor = arcadiaProfiles.profile(codes.northmoor);
const counting = (value: number) => ({
  ...northmoor,
  indicators: northmoor.indicators.map((indicator) =>
    indicator.id === population
      ? { ...indicator, observations: indicator.observations.map((each) => ({ ...each, value })) }
      : indicator,
  ),
});

it('warns of figures where few people live, and nowhere else', () => {
  expect(fewPeopleNote(counting(2366))).toBe(
    'Only 2,366 people live in Northmoor, so a few people more or less can move a figure a long way.',
  );
  expect(fewPeopleNote(counting(20_000))).toBeNull();
  expect(fewPeopleNote({ ...northmoor, indicators: [] })).toBeNull();
});
