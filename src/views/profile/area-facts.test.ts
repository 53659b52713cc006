import { expect, it } from 'vitest';
import { arcadiaProfiles, codes } from '../../../scripts/fixtures/arcadia-profiles.ts';
import type { AreaIndex } from '../../areas/area-index.ts';
import { areaFacts } from './area-facts.ts';

const { areas } = arcadiaProfiles;
const facts = (code: string) => areaFacts(areas.get(code), arcadiaProfiles);

it('a council is told by its residents, its county and its system', () => {
  expect(facts(codes.eastVale)).toEqual({
    residents: '5,048 residents, mid-2024',
    county: { name: 'Vale', url: '/local-authorities/vale/', after: '' },
    systems: [{ name: 'Greater Arcadia', url: '/ics/greater-arcadia/', after: '' }],
    members: null,
  });
});

it('a county is told by its districts, and a system by its councils and Census residents', () => {
  expect(facts(codes.vale).members).toBe('2 districts');
  expect(facts(codes.system)).toMatchObject({
    residents: '18,500 residents, Census 2021',
    members: '4 local authorities',
  });
  expect(facts(codes.country).members).toBeNull();
});

/** Greater Arcadia with its members sharing other parts of their residents. */
const withShares = (...shares: number[]): string | null => {
  const membersOf = () =>
    shares.map((share) => ({ area: areas.get(codes.northmoor), residents: 100, share }));
  const index = Object.create(areas, { membersOf: { value: membersOf } }) as AreaIndex;
  const bare = Object.assign(index, { countyOf: () => undefined, systemsOf: () => [] });
  return areaFacts(areas.get(codes.system), { ...arcadiaProfiles, areas: bare }).members;
};

it('parts of others are counted apart, and one is not counted as many', () => {
  expect(withShares(1)).toBe('1 local authority');
  expect(withShares(1, 0.996, 0.76)).toBe('2 local authorities, and part of 1 other');
  expect(withShares(1, 0.9, 0.1)).toBe('1 local authority, and parts of 2 others');
  expect(withShares(0.9, 0.1)).toBe('parts of 2 local authorities');
});

it('a council in two systems says which share of it each holds', () => {
  const systems = [0.76, 0.24].map((share) => ({
    area: areas.get(codes.system),
    residents: 100,
    share,
  }));
  const index = Object.assign(Object.create(areas) as AreaIndex, {
    countyOf: () => undefined,
    systemsOf: () => systems,
  });
  const { systems: told } = areaFacts(areas.get(codes.northmoor), {
    ...arcadiaProfiles,
    areas: index,
  });
  expect(told.map((system) => system.after)).toEqual([' (76%)', ' (24%)']);
});
