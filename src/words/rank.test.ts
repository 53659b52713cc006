import { expect, it } from 'vitest';
import { rankSaid, rankWords } from './rank.ts';

it('a place among others is said with the places it could hold, and no place where it could hold most', () => {
  expect(rankWords({ first: 3, last: 19, among: 151 })).toBe('between 3rd and 19th lowest of 151');
  expect(rankWords({ first: 4, last: 4, among: 151 })).toBe('4th lowest of 151');
  expect(rankWords({ first: 1, last: 1, among: 151 })).toBe('lowest of 151');
  expect(rankWords({ first: 151, last: 151, among: 151 })).toBe('highest of 151');
  expect(rankWords({ first: 1, last: 151, among: 151 })).toBe('too close to call among 151');
});

it('of two areas one is lower and one is higher, and none is lowest', () => {
  expect(rankWords({ first: 1, last: 1, among: 2 })).toBe('lower of 2');
  expect(rankSaid({ first: 2, last: 2, among: 2 })).toBe('is higher of 2');
});

it('places that reach an end are counted from that end, or, where they are more than a fifth, those beyond them', () => {
  expect(rankWords({ first: 1, last: 19, among: 151 })).toBe('one of the lowest 19 of 151');
  expect(rankWords({ first: 1, last: 30, among: 151 })).toBe('one of the lowest 30 of 151');
  expect(rankWords({ first: 1, last: 31, among: 151 })).toBe('lower than at least 120 of 151');
  expect(rankWords({ first: 1, last: 75, among: 151 })).toBe('lower than at least 76 of 151');
  expect(rankWords({ first: 162, last: 292, among: 292 })).toBe('higher than at least 161 of 292');
  expect(rankWords({ first: 28, last: 296, among: 296 })).toBe('too close to call among 296');
  expect(rankWords({ first: 150, last: 151, among: 151 })).toBe('one of the highest 2 of 151');
});

it('a place is said after the name of its area, in whole words whether it is known or not', () => {
  expect(rankSaid({ first: 3, last: 19, among: 151 })).toBe(
    'is between 3rd and 19th lowest of 151',
  );
  expect(rankSaid({ first: 1, last: 151, among: 151 })).toBe('is too close to call among 151');
});
