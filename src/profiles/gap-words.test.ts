import { describe, expect, it } from 'vitest';
import { computedTestSentence, gapSizes, publishedTestSentence } from './gap-words.ts';

const naming = { country: 'Arcadia', publisher: 'ASO' };

describe('the words of a gap', () => {
  it('give its size without a sign and its direction in words', () => {
    const sizes = gapSizes({ female: { now: { size: -4.2 } }, male: { now: { size: 0 } } }, [
      'years more',
      'years less',
    ]);
    expect(sizes).toEqual([
      { sex: 'female', size: '4.2', words: 'years less, women' },
      { sex: 'male', size: '0.0', words: 'years’ difference, men' },
    ]);
  });

  it('say what the publisher’s test found, together where it found the same', () => {
    expect(publishedTestSentence({ female: 'worse', male: 'worse' }, naming)).toBe(
      'ASO’s test finds life expectancy worse than Arcadia, for women and for men.',
    );
    expect(publishedTestSentence({ female: 'similar', male: 'better' }, naming)).toBe(
      'ASO’s test finds life expectancy of women similar to Arcadia, and of men better than Arcadia.',
    );
    expect(publishedTestSentence({ female: 'not-compared', male: null }, naming)).toBeNull();
  });

  it('say what our own test found', () => {
    expect(computedTestSentence({ female: 'lower', male: 'similar' }, 'Arcadia')).toBe(
      'By our test on the published ranges it is worse than Arcadia for women and similar to Arcadia for men.',
    );
    expect(computedTestSentence({ female: null, male: null }, 'Arcadia')).toBeNull();
  });
});
