import { describe, expect, it } from 'vitest';
import { readingEase } from '../../statistics/reading-age.ts';
import type { SpreadEnds } from '../../gaps/spread.ts';
import { plainText, type Sentence } from '../sentence.ts';
import { spreadHeadline, spreadPlaceSentence } from './spread.ts';

const text = (parts: Sentence | null): string | null => parts && plainText(parts);

const ends = (lowest: string[], highest: string[], difference: number): SpreadEnds => ({
  lowest: { value: 74.2, names: lowest },
  highest: { value: 74.2 + difference, names: highest },
  difference,
});

describe('the headline of a spread', () => {
  const headline = (male: SpreadEnds | null, female: SpreadEnds | null) =>
    text(spreadHeadline({ male, female, decimals: 1 }));

  it('sets the two ends beside each other', () => {
    expect(
      headline(ends(['Easterby'], ['Northmoor'], 7), ends(['Easterby'], ['Northmoor'], 5.9)),
    ).toBe(
      'Men in Northmoor can expect to live 7.0 years longer than men in Easterby. For women the difference is 5.9 years.',
    );
  });

  it('names the ends for women where they are others', () => {
    expect(
      headline(ends(['Easterby'], ['Northmoor'], 7), ends(['Southey'], ['Northmoor'], 5.9)),
    ).toBe(
      'Men in Northmoor can expect to live 7.0 years longer than men in Easterby. For women the difference is 5.9 years, from Southey to Northmoor.',
    );
  });

  it('names ties, and counts more than three', () => {
    expect(headline(ends(['Easterby', 'Southey'], ['A', 'B', 'C', 'D'], 2), null)).toBe(
      'Men in 4 of its local authorities can expect to live 2.0 years longer than men in Easterby and Southey.',
    );
  });

  it('says there is no difference where there is none', () => {
    expect(headline(ends(['A', 'B'], ['A', 'B'], 0), ends(['A', 'B'], ['A', 'B'], 0))).toBe(
      'Men can expect to live equally long in all its local authorities, 74.2 years. For women there is no difference.',
    );
    expect(headline(null, null)).toBeNull();
  });

  it('can be read at about eleven', () => {
    expect(
      readingEase(
        headline(ends(['Easterby'], ['Northmoor'], 7), ends(['Easterby'], ['Northmoor'], 5.9))!,
      ).age,
    ).toBeLessThan(11.5);
  });

  it('is measured against the middle spread, without naming a place', () => {
    const place = (number: number, middle: number) => ({ place: number, of: 34, middle });
    const said = (male: number, female: number) =>
      text(
        spreadPlaceSentence({
          male: place(male, 3.7),
          female: place(female, 3.2),
          all: 'the 34 systems with two or more local authorities',
          isInForce: true,
          decimals: 1,
        }),
      );
    expect(said(1, 1)).toBe(
      'These differences are among the widest of the 34 systems with two or more local authorities. The middle difference is 3.2 years for women and 3.7 years for men.',
    );
    expect(said(9, 1)).toBe(
      'The middle difference is 3.2 years for women and 3.7 years for men across the 34 systems with two or more local authorities.',
    );
  });
});
