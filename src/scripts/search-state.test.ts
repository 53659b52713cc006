import { describe, expect, it } from 'vitest';
import { addressEndOf, isPostcode, stateIn } from './search-state.ts';

/** Letters of outcodes in use. */
const inUse = ['B', 'FY', 'OX', 'YO'];

describe('the address of a search', () => {
  it('asks for the same again', () => {
    const state = { query: "king's lynn", choices: { kind: 'Council area', region: 'East' } };
    expect(stateIn(new URLSearchParams(addressEndOf(state, inUse)))).toEqual(state);
  });

  it('is bare where nothing is asked', () => {
    expect(addressEndOf({ query: '  ', choices: {} }, inUse)).toBe('');
  });

  it.each(['FY1 1AA', 'fy11aa', 'FY1', 'FY1 1', 'FY1 1A', 'near FY1 1AA'])(
    'never holds a postcode: %s',
    (query) => {
      expect(addressEndOf({ query, choices: {} }, inUse)).toBe('');
      expect(addressEndOf({ query, choices: {} }, null)).toBe('');
    },
  );
});

it.each([
  'E06000009',
  'QE1',
  'gm',
  'hull',
  'D7T5G',
  'year 6',
  'IMD 2025',
  'KS2',
  'no2',
  'KS2 obesity',
])('does not take “%s” for a postcode', (words) => {
  expect(isPostcode(words, inUse)).toBe(false);
});

it('takes for a postcode what may be one where the letters in use did not come', () => {
  expect(isPostcode('KS2', null)).toBe(true);
});
