import { expect, it } from 'vitest';
import { howFarRead } from './how-far-read.ts';

const list = (standing: 'in-force' | 'ended', read: 'whole' | 'in-part' | null) => ({
  standing,
  read,
});
const found = { status: 'found' } as const;

it('what somebody published is read in part where its reader says so, or of a list that speaks for the area', () => {
  expect(howFarRead({ reading: found, lists: [list('in-force', 'whole')] })).toBe('whole');
  expect(howFarRead({ reading: found, lists: [list('in-force', null)] })).toBe('whole');
  expect(
    howFarRead({ reading: found, lists: [list('in-force', 'whole'), list('in-force', 'in-part')] }),
  ).toBe('in-part');
  expect(howFarRead({ reading: { status: 'in-part' }, lists: [] })).toBe('in-part');
});

it('a part of a list that has ended leaves nothing unread of today', () => {
  expect(howFarRead({ reading: found, lists: [list('ended', 'in-part')] })).toBe('whole');
});

it('what was not found is no part', () => {
  const lists = [list('in-force', 'in-part')];
  expect(howFarRead({ reading: { status: 'not-found' }, lists })).toBe('not-found');
});
