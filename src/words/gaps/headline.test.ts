import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingEase } from '../../statistics/reading-age.ts';
import { headlineSentence, type LifeTest } from './headline.ts';
import { sentenceProblems } from '../lint.ts';
import { plainText, type Sentence } from '../sentence.ts';

const text = (parts: Sentence | null): string | null => parts && plainText(parts);
const places = { area: 'Northmoor', country: 'Midland', decimals: 1 };

describe('the headline of an area', () => {
  type Pair = [value: number, country: number | null, test?: LifeTest];
  const headline = (male: Pair | null, female: Pair | null): string | null => {
    const life = (pair: Pair | null) =>
      pair && { value: pair[0], country: pair[1], test: pair[2] ?? ('apart' as const) };
    return text(headlineSentence({ ...places, male: life(male), female: life(female) }));
  };

  it('says how long men and women can expect to live and how far that is from the country', () => {
    expect(headline([74.2, 79.7], [79.3, 83.5])).toBe(
      'Men in Northmoor can expect to live 74.2 years, 5.5 years less than in Midland. Women can expect 79.3 years, 4.2 less.',
    );
  });

  it('counts years in good health alone where those are all there is', () => {
    const figures = { value: 62.4, country: 61.5, test: 'apart' as const };
    expect(
      text(headlineSentence({ ...places, inGoodHealth: true, male: figures, female: null })),
    ).toBe(
      'Men in Northmoor can expect to live 62.4 years in good health, 0.9 years more than in Midland.',
    );
  });

  it('says more above the country, and keeps one decimal for one year', () => {
    expect(headline([80.7, 79.7], [83.1, 83.5])).toBe(
      'Men in Northmoor can expect to live 80.7 years, 1.0 years more than in Midland. Women can expect 83.1 years, 0.4 less.',
    );
  });

  it('says the same instead of nought, and then names the country again where it must', () => {
    expect(headline([79.7, 79.7], [83.5, 83.5])).toBe(
      'Men in Northmoor can expect to live 79.7 years, the same as in Midland. Women can expect 83.5 years, also the same.',
    );
    expect(headline([79.7, 79.7], [83.9, 83.5])).toBe(
      'Men in Northmoor can expect to live 79.7 years, the same as in Midland. Women can expect 83.9 years, 0.4 years more than in Midland.',
    );
    expect(headline([78.7, 79.7], [83.5, 83.5])).toBe(
      'Men in Northmoor can expect to live 78.7 years, 1.0 years less than in Midland. Women can expect 83.5 years, the same as in Midland.',
    );
  });

  it('sets neither above the other where the held test says similar, and gives both figures', () => {
    expect(headline([80.1, 79.7, 'similar'], [83.1, 83.5, 'similar'])).toBe(
      'Men in Northmoor can expect to live 80.1 years, about the same as in Midland (79.7). Women can expect 83.1 years, also about the same (83.5).',
    );
    expect(headline([80.1, 79.7, 'similar'], [79.3, 83.5])).toBe(
      'Men in Northmoor can expect to live 80.1 years, about the same as in Midland (79.7). Women can expect 79.3 years, 4.2 years less than in Midland.',
    );
    expect(headline([74.2, 79.7], [83.1, 83.5, 'similar'])).toBe(
      'Men in Northmoor can expect to live 74.2 years, 5.5 years less than in Midland. Women can expect 83.1 years, about the same as in Midland (83.5).',
    );
    expect(headline([79.7, 79.7, 'similar'], null)).toBe(
      'Men in Northmoor can expect to live 79.7 years, the same as in Midland.',
    );
  });

  it('says of each difference that no test covers that it is not tested, and of no other', () => {
    expect(headline([74.2, 79.7, 'untested'], [79.3, 83.5, 'untested'])).toBe(
      'Men in Northmoor can expect to live 74.2 years, 5.5 years less than in Midland (not tested). Women can expect 79.3 years, 4.2 less (not tested).',
    );
    expect(headline([74.2, 79.7, 'untested'], [79.3, 83.5])).toBe(
      'Men in Northmoor can expect to live 74.2 years, 5.5 years less than in Midland (not tested). Women can expect 79.3 years, 4.2 less.',
    );
    expect(headline([74.2, 79.7], [84.3, 83.5, 'untested'])).toBe(
      'Men in Northmoor can expect to live 74.2 years, 5.5 years less than in Midland. Women can expect 84.3 years, 0.8 more (not tested).',
    );
    expect(headline([79.7, 79.7, 'untested'], [83.5, null, 'untested'])).toBe(
      'Men in Northmoor can expect to live 79.7 years, the same as in Midland. Women can expect 83.5 years.',
    );
  });

  it('subtracts the printed figures, so that it never contradicts them', () => {
    expect(headline([74.16, 79.62], null)).toBe(
      'Men in Northmoor can expect to live 74.2 years, 5.4 years less than in Midland.',
    );
  });

  it('says what is known of one sex alone, or of the country itself', () => {
    expect(headline(null, [79.3, 83.5])).toBe(
      'Women in Northmoor can expect to live 79.3 years, 4.2 years less than in Midland.',
    );
    expect(headline([79.7, null], [83.5, null])).toBe(
      'Men in Northmoor can expect to live 79.7 years. Women can expect 83.5 years.',
    );
    expect(headline(null, null)).toBeNull();
  });

  it('can be read at about eleven', () => {
    expect(readingEase(headline([74.2, 79.7], [79.3, 83.5])!).age).toBeLessThan(11.5);
  });

  it('marks each figure as of women or of men', () => {
    const parts = headlineSentence({
      ...places,
      male: { value: 74.2, country: 79.7, test: 'apart' as const },
      female: { value: 79.3, country: 83.5, test: 'apart' as const },
    });
    expect(parts?.filter((part) => part.emphasis)).toEqual([
      { text: '74.2 years', emphasis: 'male' },
      { text: '79.3 years', emphasis: 'female' },
    ]);
  });

  it('is a sound sentence whatever the figures', () => {
    const years = fc.integer({ min: 700, max: 900 }).map((tenths) => tenths / 10);
    const test = fc.constantFrom<LifeTest>('similar', 'apart', 'untested');
    const life = fc.option(fc.tuple(years, fc.option(years, { nil: null }), test), { nil: null });
    fc.assert(
      fc.property(life, life, (male, female) => {
        const said = headline(male, female);
        if (said !== null) expect([said, sentenceProblems(said)]).toEqual([said, []]);
      }),
    );
  });
});
