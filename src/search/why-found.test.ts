import { expect, it } from 'vitest';
import type { FoundPage } from './search-record.ts';
import { whyFound } from './why-found.ts';

const page = (title: string, areaKind: FoundPage['areaKind']): FoundPage => ({
  url: '/local-authorities/vale/',
  title,
  code: null,
  summary: '',
  kind: 'Unitary authority',
  areaKind,
  region: null,
  ended: false,
  names: [],
});
const choice = (label: string, detail: string, by?: string) => ({
  label,
  detail,
  path: '/local-authorities/vale/',
  ...(by && { by }),
});

it('says which place or other name an area was found by, where its title does not', () => {
  const vale = page('Vale', 'Unitary authority');
  expect(whyFound(choice('Millbrook', 'town in Vale'), vale)).toBe('Millbrook: town in Vale');
  expect(
    whyFound(choice('Vale', 'council area; also or formerly “Old Vale”', 'Old Vale'), vale),
  ).toBe('Also or formerly “Old Vale”');
  expect(whyFound(choice('Vale', 'council area'), vale)).toBeNull();
});

it('says nothing of pages that are of no area', () => {
  expect(
    whyFound(choice('Smoking', 'what is measured'), page('Adults who smoke', null)),
  ).toBeNull();
});
