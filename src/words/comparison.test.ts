import { describe, expect, it } from 'vitest';
import type { Comparison } from '../indicators/comparison.ts';
import { comparisonWords } from './comparison.ts';

const percent = { unit: '%', decimals: 1 };
const naming = { country: 'the Republic', publisher: 'RSO' };
const comparison = (more: Partial<Comparison>): Comparison => ({
  result: 'untested',
  basis: 'none',
  countryValue: 10.4,
  difference: 5,
  ...more,
});

describe('the words of a comparison', () => {
  it('give only the difference where nothing was tested', () => {
    expect(comparisonWords(comparison({}), percent, naming)).toEqual({
      words: '5.0 points higher',
      note: 'The Republic 10.4%; not tested',
    });
    expect(comparisonWords(comparison({ difference: -1 }), percent, naming).words).toBe(
      '1.0 point lower',
    );
    expect(comparisonWords(comparison({ difference: 0 }), percent, naming).words).toBe('The same');
  });

  it('set the region’s figure beside one that is compared with no country, and call it that', () => {
    const none = comparison({ countryValue: null, difference: null });
    const inRegion = { name: 'Westlands', value: 24.53 };
    expect(comparisonWords(none, percent, naming)).toEqual({
      words: 'Not compared',
      note: 'No figure for the Republic is held',
    });
    expect(comparisonWords(none, percent, { ...naming, inRegion }).note).toBe(
      'No figure for the Republic is held; Westlands (region) 24.5%',
    );
    expect(comparisonWords(comparison({}), percent, { ...naming, inRegion }).note).not.toContain(
      'Westlands',
    );
  });

  it('say whose test it is', () => {
    const published = comparison({ result: 'worse', basis: 'published' });
    expect(comparisonWords(published, percent, naming)).toEqual({
      words: 'Worse than the Republic',
      note: 'The Republic 10.4%; RSO’s test',
    });
    const computed = comparison({ result: 'similar', basis: 'computed' });
    expect(comparisonWords(computed, percent, naming).note).toBe('The Republic 10.4%; our test');
  });

  it('name the country’s figure of which so many times are told', () => {
    const rate = comparison({ result: 'worse', basis: 'computed', countryValue: 145.8 });
    const style = { unit: 'per 100,000', decimals: 1 };
    expect(comparisonWords(rate, style, { ...naming, ratio: 1.94 }).note).toBe(
      '1.94 times the Republic’s 145.8; our test',
    );
  });

  it('say that there is nothing to compare with', () => {
    const without = comparison({ countryValue: null, difference: null });
    expect(comparisonWords(without, percent, naming).words).toBe('Not compared');
  });
});
