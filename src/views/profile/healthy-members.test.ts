import { expect, it } from 'vitest';
import { arcadiaProfiles, codes } from '../../../scripts/fixtures/arcadia-profiles.ts';
import { healthyMembers } from './healthy-members.ts';

const { areas, indicators } = arcadiaProfiles;
const members = (code: string) => healthyMembers(areas.get(code), areas, indicators);

it('a system shows its counties and single tier councils with ranges, then the country', () => {
  const { rows, period } = members(codes.system);
  expect(period).toBe('2022 to 2024');
  expect(rows).toEqual([
    [
      { text: 'Isle of Southmere', href: '/local-authorities/isle-of-southmere/' },
      '66.9 (65.5 to 68.3)',
      '65.8 (64.4 to 67.2)',
    ],
    [
      { text: 'Northmoor', href: '/local-authorities/northmoor/' },
      '54.8 (53.4 to 56.2)',
      '52.9 (51.5 to 54.3)',
    ],
    [
      { text: 'Vale', href: '/local-authorities/vale/' },
      '62.7 (61.3 to 64.1)',
      '62.4 (61.0 to 63.8)',
    ],
    [{ text: 'Arcadia', href: '/arcadia/' }, '61.9 (61.7 to 62.1)', '61.5 (61.3 to 61.7)'],
  ]);
});

it('an area without such members shows no table, not the country alone', () => {
  expect(members(codes.northmoor).rows).toEqual([]);
});
