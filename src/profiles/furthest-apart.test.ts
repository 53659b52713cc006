import { expect, it } from 'vitest';
import { apartIn, furthestFirst, isBehind, ratioOf, timesOf } from './furthest-apart.ts';

const beside = (value: number, countryValue: number | null) => ({
  value,
  countryValue,
  decimals: 1,
});

it('how far a figure lies from the country’s is told in times, and not where either is nought or none', () => {
  expect(timesOf(beside(20.8, 10.4))).toBe(2);
  expect([beside(5, null), beside(5, 0), beside(0, 5), beside(-1, 5)].map(timesOf)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

it('divides the figures as they are printed, and gives a rate to two decimals alone', () => {
  // 14.5 / 10.95 is 1.324, but 11.0 stands beside 14.5.
  expect(timesOf(beside(14.5, 10.95))).toBeCloseTo(14.5 / 11, 10);
  expect(ratioOf(beside(14.5, 10.95), { unit: 'per 100,000' })).toBe(1.32);
  expect(ratioOf(beside(14.5, 10.95), { unit: '%' })).toBeNull();
  expect(timesOf(beside(0.04, 10))).toBeNull();
});

it('a third of the country’s figure is further from it than twice, and twice as far as half', () => {
  const [third, half, twice, none] = [beside(2, 6), beside(3, 6), beside(8, 4), beside(3, null)];
  expect(furthestFirst([half, none, twice, third])).toEqual([third, half, twice]);
  expect([third, half, twice].map(apartIn)).toEqual([3, 2, 2]);
});

it('a figure is behind on the side that is not good, where one is', () => {
  expect(isBehind(beside(5, 4), 'lower')).toBe(true);
  expect(isBehind(beside(5, 4), 'higher')).toBe(false);
  expect(isBehind(beside(3, 4), 'higher')).toBe(true);
  expect(isBehind(beside(5, 4), 'none')).toBe(false);
  expect(isBehind(beside(5, null), 'lower')).toBe(false);
});
