import { expect, it } from 'vitest';
import { fictionalPage } from './fixtures/fictional-pages.ts';
import { countWords, kindLine, namedInPlansLine } from './result-words.ts';

it('says how many pages were found for what, one or many', () => {
  expect(countWords(1, 'northmoor ', false)).toBe('1 page found for “northmoor”.');
  expect(countWords(12, '', true)).toBe('12 pages found with these choices.');
  expect(countWords(0, 'xyz', false)).toBe('Nothing found for “xyz”.');
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
