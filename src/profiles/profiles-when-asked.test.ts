import { expect, it } from 'vitest';
import type { Profile } from './profile.ts';
import { ProfilesWhenAsked } from './profiles-when-asked.ts';

function counted() {
  const built: string[] = [];
  const build = (code: string): Profile => {
    built.push(code);
    return { code } as Profile;
  };
  return { built, profiles: new ProfilesWhenAsked(['X03', 'X01', 'X02'], build) };
}

it('builds a profile when it is asked for, and only once', () => {
  const { built, profiles } = counted();
  expect(profiles.get('X01')).toBe(profiles.get('X01'));
  expect(built).toEqual(['X01']);
  expect([profiles.size, profiles.has('X02'), profiles.has('X09')]).toEqual([3, true, false]);
  expect(profiles.get('X09')).toBeUndefined();
  expect(built).toEqual(['X01']);
});

it('lists all of them in the order of the edition, whichever was asked for first', () => {
  const { built, profiles } = counted();
  const first = profiles.get('X02');
  expect([...profiles.keys()]).toEqual(['X03', 'X01', 'X02']);
  expect([...profiles].map(([code, profile]) => code === profile.code)).toEqual([true, true, true]);
  expect([...profiles.values()].at(-1)).toBe(first);
  const seen: string[] = [];
  profiles.forEach((_, code) => seen.push(code));
  expect(seen).toEqual([...profiles.entries()].map(([code]) => code));
  expect(built.toSorted()).toEqual(['X01', 'X02', 'X03']);
});
