import { expect, it } from 'vitest';
import { arcadiaProfiles, codes } from '../../../scripts/fixtures/arcadia-profiles.ts';
import type { ProfileIndicator } from '../../profiles/profile.ts';
import { agesView } from './ages.ts';

const { indicators, profile } = arcadiaProfiles;
const smoking = indicators.get('smoking')!;
const known = new Map([
  [
    'population-under-16',
    { ...smoking, id: 'population-under-16', shortName: 'Residents under 16', path: '/u/' },
  ],
]);
const withShare = (code: string, value: number, period = '2024') => {
  const own = profile(code);
  const [held] = own.indicators;
  const share: ProfileIndicator = {
    ...held!,
    id: 'population-under-16',
    observations: [{ ...held!.observations[0]!, sex: 'persons', period, value, missing: null }],
  };
  return { ...own, indicators: [share] };
};

it('ages stand beside the country’s of the same year', () => {
  const view = agesView(withShare(codes.northmoor, 21.4), withShare(codes.country, 18.6), known);
  expect(view).toEqual({
    table: {
      caption: 'How old residents are, 2024',
      columns: ['Age', 'Northmoor', 'Arcadia'],
      rows: [[{ text: 'Residents under 16', href: '/u/' }, '21.4%', '18.6%']],
    },
    note: null,
  });
  const older = agesView(
    withShare(codes.northmoor, 21.4),
    withShare(codes.country, 18.6, '2023'),
    known,
  );
  expect(older?.table.rows[0]?.[2]).toBe('none held');
});

it('are left out where none are held', () => {
  expect(agesView(profile(codes.northmoor), profile(codes.country), indicators)).toBeNull();
});
