import { describe, expect, it } from 'vitest';
import { againstIn } from './against-country.ts';

const asked = (typed: string) => {
  const found = againstIn(typed, 'Arcadia');
  return found && { ...found, rest: found.rest.trim().replaceAll(/\s+/g, ' ') };
};

describe('how figures stand against the country', () => {
  it.each([
    ['how many are worse than Arcadia for smoking', 'worse', 'how many are for smoking'],
    ['smoking above average', 'above', 'smoking'],
    ['lower life expectancy than Arcadia', 'below', 'life expectancy'],
    ['more smokers than the national average', 'above', 'smokers'],
    ['similar to arcadia for smoking', 'similar', 'for smoking'],
    ['smoking over the national average', 'above', 'smoking'],
    ['smoking fell faster than Arcadia', 'above', 'smoking fell'],
    ['smoking fell slower than the national average', 'below', 'smoking fell'],
    ['smoking in three rivers above average', 'above', 'smoking in three rivers'],
  ])('is read of “%s”', (typed, side, rest) => {
    expect(asked(typed)).toEqual({ side, times: null, rest });
  });

  it.each([
    ['smoking twice Arcadia', 'above', 2],
    ['smoking three times the national average', 'above', 3],
    ['smoking half the rate of Arcadia', 'below', 0.5],
    ['smoking less than twice the national average', 'below', 2],
    ['smoking no more than twice Arcadia', 'below', 2],
    ['smoking more than half the national average', 'above', 0.5],
  ])('is read with how many times it is: “%s”', (typed, side, times) => {
    expect(asked(typed)).toEqual({ side, times, rest: 'smoking' });
  });

  it.each([
    'smoking not worse than Arcadia',
    'worse than Northmoor',
    'average pay',
    'worst smoking',
    'smoking all over Arcadia',
    'smoking over the country',
    'smoking nearly twice the national average',
  ])('is not read of “%s”', (typed) => {
    expect(asked(typed)).toBeNull();
  });
});
