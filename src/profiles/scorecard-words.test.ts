import { describe, expect, it } from 'vitest';
import type { Comparison } from './profile.ts';
import { comparisonWords, figureNote, trendWords } from './scorecard-words.ts';

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

  it('say whose test it is', () => {
    const published = comparison({ result: 'worse', basis: 'published' });
    expect(comparisonWords(published, percent, naming)).toEqual({
      words: 'Worse than the Republic',
      note: 'The Republic 10.4%; RSO’s test',
    });
    const computed = comparison({ result: 'similar', basis: 'computed' });
    expect(comparisonWords(computed, percent, naming).note).toBe('The Republic 10.4%; our test');
  });

  it('say that there is nothing to compare with', () => {
    const without = comparison({ countryValue: null, difference: null });
    expect(comparisonWords(without, percent, naming).words).toBe('Not compared');
  });
});

describe('the words of a trend', () => {
  const change = { from: '2013-2015', to: '2022-2024', lower: 1, upper: 3, isReal: true };

  it('judge a real change by the better end of the indicator', () => {
    const trend = { result: 'too-few-periods' as const, periods: [] };
    const rise = { ...trend, change: { ...change, difference: 2 } };
    expect(trendWords(rise, 'higher')).toBe('better since 2013 to 2015');
    expect(trendWords(rise, 'lower')).toBe('worse since 2013 to 2015');
    expect(trendWords(rise, 'none')).toBe('up since 2013 to 2015');
  });

  it('never judge a change that may be chance', () => {
    const unsure = { ...change, difference: 2, isReal: false };
    expect(trendWords({ result: 'too-few-periods', periods: [], change: unsure }, 'higher')).toBe(
      'too few periods for a trend test',
    );
  });
});

describe('the note of a figure', () => {
  const figure = {
    period: '2024/25',
    sex: 'persons' as const,
    value: 32.2,
    publishedComparison: null,
    missing: null,
    mark: null,
  };

  it('gives the range, or says that there is none', () => {
    expect(figureNote({ ...figure, lower: 28.86, upper: 35.84 }, percent, 'ONS')).toBe(
      '2024/25; between 28.9 and 35.8',
    );
    const rate = { unit: 'per 100,000', decimals: 1 };
    expect(figureNote({ ...figure, lower: null, upper: null }, rate, 'ONS')).toBe(
      '2024/25, per 100,000; no range published',
    );
  });

  it('carries what the publisher warns of', () => {
    const marked = { ...figure, lower: null, upper: null, mark: 'small-sample' as const };
    expect(figureNote(marked, percent, 'ONS')).toBe(
      '2024/25; no range published; ONS marks this figure as unreliable: it rests on a very small sample',
    );
  });
});
