import { expect, it } from 'vitest';
import { apartIn, furthestFirst, isBehind, timesOf } from './furthest-apart.ts';

const beside = (value: number, countryValue: number | null) => ({ value, countryValue });

it('how far a figure lies from the country’s is told in times, and not where either is nought or none', () => {
  expect(timesOf(beside(20.8, 10.4))).toBe(2);
  expect([beside(5, null), beside(5, 0), beside(0, 5), beside(-1, 5)].map(timesOf)).toEqual([
    null,
    null,
    null,
    null,
  ]);
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
