import fc from 'fast-check';
import { expect, it } from 'vitest';
import { longestFirst, withoutStated } from './stated-words.ts';

/** One after the other, as they are given. */
const oneByOne = (sentence: string, stated: readonly string[]): string =>
  stated.reduce((left, text) => left.replaceAll(text, ' '), sentence);

it('what others say is taken out of a sentence in their order, also where it stands only once another is out', () => {
  expect(withoutStated('Wider determinants of health: fewer smoke.', ['Wider determinants'])).toBe(
    '  of health: fewer smoke.',
  );
  const stated = ['no more than half', 'more', 'lower   than'];
  expect(withoutStated('lower no more than half than', stated)).toBe(' ');
  expect(withoutStated('more lower', ['lower', 'more'])).toBe('   ');
});

it('what is left is what is left when all texts are looked for one by one', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 40 });
  const parts = fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(text, fc.array(parts, { maxLength: 12 }), (sentence, some) => {
      const stated = longestFirst(some);
      expect(withoutStated(sentence, stated)).toBe(oneByOne(sentence, stated));
    }),
    { numRuns: 300 },
  );
});
