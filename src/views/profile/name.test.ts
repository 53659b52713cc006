import { expect, it } from 'vitest';
import { arcadiaProfiles, codes } from '../../../scripts/fixtures/arcadia-profiles.ts';
import type { Profile } from '../../profiles/profile.ts';
import { nameView } from './name.ts';

const { profile } = arcadiaProfiles;
const view = (code: string) => nameView(profile(code));

it('a council is told by its residents, its county and its system', () => {
  expect(view(codes.eastVale)).toMatchObject({
    residents: '5,048 residents, mid-2024',
    county: { name: 'Vale', url: '/local-authorities/vale/', after: '' },
    systems: [{ name: 'Greater Arcadia', url: '/ics/greater-arcadia/', after: '' }],
    members: null,
    change: null,
  });
});

it('an area that ended, or came after others, tells so without a note of its own', () => {
  const next = { code: 'X1', name: 'New Vale', url: '/local-authorities/new-vale/' };
  const ended = { ...profile(codes.eastVale), validTo: '2027-03-31', successors: [next] };
  expect(nameView(ended as Profile).change).toEqual({
    note: 'Its last day: 31 March 2027.',
    successors: [next],
    predecessors: [],
  });
  const formed = { ...profile(codes.eastVale), predecessors: [next] };
  expect(nameView(formed as Profile).change).toMatchObject({ note: null, predecessors: [next] });
});

it('a county is told by its districts, and a system by its councils and Census residents', () => {
  expect(view(codes.vale).members).toBe('2 districts');
  expect(view(codes.system)).toMatchObject({
    residents: '18,500 residents, Census 2021',
    members: '4 local authorities',
  });
  expect(view(codes.country).members).toBeNull();
});

/** Greater Arcadia with its members sharing other parts of their residents. */
function withShares(...shares: number[]): string | null {
  const system = profile(codes.system);
  const members = shares.map((share) => ({ ...system.members[0]!, share }));
  return nameView({ ...system, members }).members;
}

it('parts of others are counted apart, and one is not counted as many', () => {
  expect(withShares(1)).toBe('1 local authority');
  expect(withShares(1, 0.999995, 0.76)).toBe('2 local authorities, and part of 1 other');
  expect(withShares(1, 0.9, 0.1)).toBe('1 local authority, and parts of 2 others');
  expect(withShares(0.9, 0.1)).toBe('parts of 2 local authorities');
});

it('a council in two systems says which share of it each holds', () => {
  const northmoor = profile(codes.northmoor);
  const systems = [0.76, 0.24].map((share) => ({ ...northmoor.systems[0]!, share }));
  const told = nameView({ ...northmoor, systems });
  expect(told.systems.map((system) => system.after)).toEqual([' (76%)', ' (24%)']);
  expect(told.systemWords).toBe('integrated care systems (ICSs)');
});

it('the headline says its years where the picture is for others', () => {
  expect(view(codes.northmoor).years).toBe('2023 to 2025.');
  expect(view(codes.eastVale).years).toBeNull();
});
