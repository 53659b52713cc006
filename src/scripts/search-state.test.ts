import { describe, expect, it } from 'vitest';
import { addressEndOf, isPostcode, stateIn } from './search-state.ts';

describe('the address of a search', () => {
  it('asks for the same again', () => {
    const state = { query: "king's lynn", choices: { kind: 'Council area', region: 'East' } };
    expect(stateIn(new URLSearchParams(addressEndOf(state)))).toEqual(state);
  });

  it('is bare where nothing is asked', () => {
    expect(addressEndOf({ query: '  ', choices: {} })).toBe('');
  });

  it.each(['FY1 1AA', 'fy11aa', 'FY1', 'FY1 1', 'FY1 1A', 'near FY1 1AA'])(
    'never holds a postcode: %s',
    (query) => {
      expect(addressEndOf({ query, choices: {} })).toBe('');
    },
  );
});

it.each(['E06000009', 'QE1', 'gm', 'hull', 'D7T5G', 'year 6', 'IMD 2025'])(
  'does not take “%s” for a postcode',
  (words) => {
    expect(isPostcode(words)).toBe(false);
  },
);
