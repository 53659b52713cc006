import { describe, expect, it } from 'vitest';
import { countSyllables, readingEase } from './reading-age.ts';

describe('the count of syllables', () => {
  it.each([
    ['live', 1],
    ['years', 1],
    ['expect', 2],
    ['people', 2],
    ['deprivation', 4],
    ['authority', 4],
    ['expectancy', 4],
    ['differences', 4],
    ['published', 2],
    ['counted', 2],
    ['women', 2],
    ['table', 2],
    ['changes', 2],
    ['74.2', 1],
    ['the', 1],
  ])('of %s is %d', (word, syllables) => {
    expect(countSyllables(word)).toBe(syllables);
  });
});

describe('the reading age of a text', () => {
  it('follows the Flesch–Kincaid formula on its counts', () => {
    const ease = readingEase('The cat sat on the mat. It was 4.5 years old.');
    expect(ease).toMatchObject({ sentences: 2, words: 11, syllables: 11 });
    expect(ease.grade).toBeCloseTo(0.39 * 5.5 + 11.8 - 15.59, 9);
    expect(ease.age).toBeCloseTo(ease.grade + 5, 9);
  });

  it('is higher for longer words and longer sentences', () => {
    const plain = readingEase('Men here live less long. We do not know why.');
    const hard = readingEase(
      'Male life expectancy is considerably inferior, notwithstanding methodological uncertainty.',
    );
    expect(hard.age).toBeGreaterThan(plain.age + 8);
  });

  it('refuses a text without words', () => {
    expect(() => readingEase(' … ')).toThrow('without words');
  });
});
