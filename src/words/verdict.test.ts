import { expect, it } from 'vitest';
import { verdictOf } from './verdict.ts';

const names = ['Northmoor', 'Southmere', 'East Vale'];
const untested = { places: [0, 1] as const, found: 'untested' as const };

it('says why areas side by side were not tested', () => {
  const because = { why: 'no-ranges' as const, allShareResidents: false };
  expect(verdictOf(names, [untested], because)).toBe('Not tested: no ranges are held.');
  expect(verdictOf(names, [untested], { ...because, why: 'of-an-average' })).toBe(
    'Not tested: an average has no range.',
  );
  expect(verdictOf(names, [untested], { ...because, allShareResidents: true })).toBe(
    'Not tested: the areas share residents.',
  );
  expect(verdictOf(names, [], because)).toBe('No two figures');
});
