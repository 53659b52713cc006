import { expect, it } from 'vitest';
import { fictionalPage } from './fixtures/fictional-pages.ts';
import {
  areNear,
  countWords,
  kindLine,
  kindOfCode,
  namedInPlansLine,
  unknownCodeWords,
} from './result-words.ts';

it('says how many pages were found for what, one or many', () => {
  expect(countWords(1, 'northmoor ', { isNarrowed: false })).toBe('1 page found for “northmoor”.');
  expect(countWords(12, '', { isNarrowed: true })).toBe('12 pages found with these choices.');
  expect(countWords(0, 'xyz', { isNarrowed: false })).toBe('Nothing found for “xyz”.');
});

it('says of names found by a slip alone that nothing is called as was typed', () => {
  const choice = (label: string, by?: string) => ({
    label,
    detail: '',
    path: '/',
    ...(by ? { by } : {}),
  });
  const names = [choice('Northmoor'), choice('Vale', 'Old Vale')];
  expect(areNear(names, 'Nortmoor')).toBe(true);
  for (const typed of ['north', 'old vale', 'Vale of nowhere'])
    expect(areNear(names, typed), typed).toBe(false);
  expect(areNear([], 'Nortmoor')).toBe(false);
  expect(areNear(names, 'Nortmoor council')).toBe(true);
  // What is found by its code, or by words of several of its names, is what was typed.
  for (const typed of ['X06000001', 'QX1', 'moor of the north'])
    expect(areNear(names.slice(0, 1), typed), typed).toBe(false);
  const near = { isNarrowed: false, isNear: true };
  expect(countWords(2, ' Nortmoor', near)).toBe(
    'Nothing here is called “Nortmoor”. 2 pages have a name near it.',
  );
  expect(countWords(1, 'Nortmoor', near)).toMatch(/1 page has a name near it/);
  expect(countWords(0, 'Nortmoor', near)).toBe('Nothing found for “Nortmoor”.');
});

it('says what a result is and where', () => {
  expect(kindLine(fictionalPage('Northmoor'))).toBe('District council, Upland');
  const indicator = { areaKind: null, region: null, kind: 'Indicator' };
  expect(kindLine(fictionalPage('Walking', indicator))).toBe('Indicator');
});

it('says what the plans of an area name, three subjects of them at most', () => {
  expect(namedInPlansLine(['Housing'])).toBe('Named in what was read of its plans: Housing.');
  expect(namedInPlansLine(['Homes', 'Warm homes', 'Safe homes', 'Old homes'])).toBe(
    'Named in what was read of its plans: Homes; Warm homes; Safe homes; and 1 more.',
  );
});

const madeUpKinds = { X: 'a place over the sea', X4: 'a parish', X47: 'a league of councils' };

it.each([
  ['x47000001', 'a league of councils'],
  ['X48000001', 'a parish'],
  ['X51000001', 'a place over the sea'],
  ['Y47000001', null],
])('takes a code for that which the longest beginning says: %s', (code, kind) => {
  expect(kindOfCode(code, madeUpKinds)).toBe(kind);
  expect(kindOfCode(code, {})).toBeNull();
});

it('says of a code that no area has what it is of, where that is known', () => {
  expect(unknownCodeWords('x47000001', 'a league of councils')).toBe(
    'No area with a page here has the code X47000001: it has the form of a code of a league of councils.',
  );
  expect(unknownCodeWords('y47000001', null)).toBe(
    'No area has the code Y47000001, and none that this site knows had it.',
  );
});
