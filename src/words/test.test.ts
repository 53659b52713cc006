import { describe, expect, it } from 'vitest';
import type { Difference } from '../statistics/difference.ts';
import { sentenceProblems } from './lint.ts';
import {
  comparisonSentences,
  gapTestSentence,
  gapTestsSentence,
  notTestedSentence,
  untestedChangeSentence,
  untestedDifferencesSentence,
} from './test.ts';

const reasons = ['no-ranges', 'some-ranges', 'shared-deaths', 'ends-of-a-list'] as const;
const found = (isReal: boolean): Difference => ({
  difference: 1,
  lower: 0,
  upper: 2,
  z: 2,
  isReal,
});

describe('why nothing was tested', () => {
  it('is a sentence of its own for every reason, and sound in every form', () => {
    const forms = [
      (why: (typeof reasons)[number]) => untestedChangeSentence(why),
      (why: (typeof reasons)[number]) => untestedChangeSentence(why, true),
      (why: (typeof reasons)[number]) => untestedDifferencesSentence(why),
      (why: (typeof reasons)[number]) => notTestedSentence([why]),
    ];
    for (const form of forms) {
      const said = reasons.map(form);
      expect(new Set(said).size).toBe(reasons.length);
      expect(said.flatMap((text) => sentenceProblems(text))).toEqual([]);
    }
  });

  it('says that no ranges are held only for that reason', () => {
    const denials = reasons.filter((why) =>
      /no ranges are held/i.test(untestedChangeSentence(why) + notTestedSentence([why])),
    );
    expect(denials).toEqual(['no-ranges']);
  });

  it('can be two at once', () => {
    expect(notTestedSentence(['no-ranges', 'ends-of-a-list'])).toBe(
      'Not tested: no ranges are held, and the ends of a list are partly down to chance.',
    );
  });
});

describe('what a test of a gap found', () => {
  it('is said of one gap, or of women’s and men’s together where it is the same', () => {
    expect(gapTestSentence(null)).toBeNull();
    expect(gapTestSentence(found(true))).toBe('By our test, this gap is more than chance.');
    expect(gapTestsSentence({ female: found(false), male: found(false) })).toBe(
      'By our test, the gap could be chance, for women and for men.',
    );
    expect(gapTestsSentence({ female: found(true), male: found(false) })).toBe(
      'By our test, the gap is more than chance for women and could be chance for men.',
    );
    expect(gapTestsSentence({ female: null, male: found(true) })).toBe(
      'By our test, the gap is more than chance for men.',
    );
    expect(gapTestsSentence({ female: null, male: null })).toBeNull();
  });
});

describe('how figures stand to the country’s', () => {
  const naming = { measure: 'life' as const, country: 'Arcadia', publisher: 'ASO' };
  const published = (result: string) => ({ result, basis: 'published' as const });
  const computed = (result: string) => ({ result, basis: 'computed' as const });

  it('is the publisher’s test, together where it found the same', () => {
    const said = (female: string, male: string) =>
      comparisonSentences({ female: published(female), male: published(male) }, naming);
    expect(said('worse', 'worse')).toEqual([
      'By ASO’s test, women and men here can expect shorter lives than in Arcadia.',
    ]);
    expect(said('similar', 'better')).toEqual([
      'By ASO’s test, men here can expect longer lives than in Arcadia, and women here can expect lives about as long as in Arcadia.',
    ]);
  });

  it('is of years in good health where it is about those', () => {
    const healthy = { ...naming, measure: 'healthy' as const };
    expect(
      comparisonSentences({ female: published('lower'), male: published('higher') }, healthy),
    ).toEqual([
      'By ASO’s test, men here can expect more years in good health than in Arcadia, and women here can expect fewer years in good health than in Arcadia.',
    ]);
  });

  it('is our own test where there are ranges, longer before shorter', () => {
    const said = (female: string, male: string | null) =>
      comparisonSentences({ female: computed(female), male: male ? computed(male) : null }, naming);
    expect(said('worse', 'similar')).toEqual([
      'By our test, women here can expect shorter lives than in Arcadia, and men here can expect lives about as long as in Arcadia.',
    ]);
    expect(said('worse', 'better')).toEqual([
      'By our test, men here can expect longer lives than in Arcadia, and women here can expect shorter lives than in Arcadia.',
    ]);
    expect(said('worse', null)).toEqual([
      'By our test, women here can expect shorter lives than in Arcadia.',
    ]);
  });

  it('never mixes the two in one sentence, and says nothing of what nobody tested', () => {
    expect(
      comparisonSentences({ female: published('worse'), male: computed('worse') }, naming),
    ).toEqual([
      'By ASO’s test, women here can expect shorter lives than in Arcadia.',
      'By our test, men here can expect shorter lives than in Arcadia.',
    ]);
    const untested = { result: 'untested', basis: 'none' as const };
    expect(comparisonSentences({ female: untested, male: null }, naming)).toEqual([]);
  });
});
