import { expect, it } from 'vitest';
import { rankWords } from './rank.ts';

it('a place among others is said with the places it could hold, and not where it could hold any', () => {
  expect(rankWords({ first: 3, last: 19, among: 151 })).toBe('between 3rd and 19th lowest of 151');
  expect(rankWords({ first: 1, last: 1, among: 151 })).toBe('1st lowest of 151');
  expect(rankWords({ first: 1, last: 151, among: 151 })).toBe('');
});
