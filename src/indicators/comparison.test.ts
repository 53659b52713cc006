import { describe, expect, it } from 'vitest';
import { parsePeriod } from './period.ts';
import type { Published } from './series.ts';
import { compareWithCountry, judgedBy } from './comparison.ts';

const figure = (value: number, more: Partial<Published> = {}): Published => ({
  period: parsePeriod('2024'),
  sex: 'persons',
  value,
  lower: null,
  upper: null,
  publishedComparison: null,
  missing: null,
  mark: null,
  ...more,
});
const lowerIsBetter = { decimals: 1, polarity: 'lower' as const };

describe('a comparison with the country', () => {
  it('rests on our test where there is an interval, even if the publisher compared too', () => {
    const area = figure(32, { lower: 28, upper: 36, publishedComparison: 'similar' });
    expect(compareWithCountry(lowerIsBetter, area, figure(26.6))).toEqual({
      result: 'worse',
      basis: 'computed',
      countryValue: 26.6,
      difference: 5.4,
    });
  });

  it('is similar where the interval only touches the country', () => {
    const area = figure(30, { lower: 26.6, upper: 34 });
    expect(compareWithCountry(lowerIsBetter, area, figure(26.6)).result).toBe('similar');
  });

  it('rests on the publisher’s where there is no interval', () => {
    const area = figure(20, { publishedComparison: 'better' });
    expect(compareWithCountry(lowerIsBetter, area, figure(26.6))).toMatchObject({
      result: 'better',
      basis: 'published',
    });
  });

  it('is only a difference without either, and nothing without the country', () => {
    const area = figure(20, { publishedComparison: 'not-compared' });
    expect(compareWithCountry(lowerIsBetter, area, figure(26.6))).toMatchObject({
      result: 'untested',
      difference: -6.6,
    });
    expect(compareWithCountry(lowerIsBetter, area, undefined).difference).toBeNull();
  });

  it('stays higher or lower where neither end is better', () => {
    expect(judgedBy('none', 'higher')).toBe('higher');
    expect(judgedBy('higher', 'higher')).toBe('better');
    expect(judgedBy('lower', 'higher')).toBe('worse');
  });
});
