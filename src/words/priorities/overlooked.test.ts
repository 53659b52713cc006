import { describe, expect, it } from 'vitest';
import { sentenceProblems } from '../lint.ts';
import { plainText } from '../sentence.ts';
import { overlookedGapSentence, type OverlookedFigure } from './overlooked.ts';

const country = { nameInSentence: 'Arcadia' };
const figure: OverlookedFigure = {
  basis: 'computed',
  touchedBy: [],
  indicatorName: 'Adults who smoke',
  path: '/indicators/smoking/',
  unit: '%',
  decimals: 1,
  polarity: 'lower',
  sex: 'persons',
  period: '2024',
  value: 19.4,
  lower: 17,
  upper: 21.8,
  countryValue: 11.6,
  peers: 'local authorities',
};

const said = (change: Partial<OverlookedFigure> = {}): string => {
  const text = plainText(overlookedGapSentence({ ...figure, ...change }, country));
  expect(sentenceProblems(text, { hasBasis: /\btest\b/.test(text) })).toEqual([]);
  return text;
};

describe('the sentence on an overlooked gap', () => {
  it('gives the figure, its range and period, the country’s, and whose test it is', () => {
    expect(said()).toBe(
      'Adults who smoke: 19.4% (between 17.0 and 21.8) in 2024, against 11.6% in Arcadia. By our test that is worse.',
    );
    expect(said({ basis: 'published', lower: null, upper: null })).toContain(
      '19.4% in 2024, against 11.6% in Arcadia. By the publisher’s own test that is worse.',
    );
  });

  it('says which lists touch it that are not in force', () => {
    expect(said({ touchedBy: ['ended'] })).toMatch(/ Only a list no longer in use touches it\.$/);
    expect(said({ touchedBy: ['ended', 'draft'] })).toMatch(
      / Only a list no longer in use and a draft touch it\.$/,
    );
  });

  it('judges nothing where no test compares the two, and says where the figure lies', () => {
    const untested = { basis: 'worst-fifth', lower: null, upper: null } as const;
    expect(said(untested)).toContain(
      'That is in the highest fifth of local authorities; no test compares the two.',
    );
    expect(said({ ...untested, polarity: 'higher' })).toContain('in the lowest fifth');
    expect(said({ ...untested, countryValue: null })).toContain(
      'Adults who smoke: 19.4% in 2024. That is in the highest fifth of local authorities; no figure for Arcadia is held beside it.',
    );
  });

  it('says whom a figure of women or men is about, and its period in words', () => {
    expect(said({ sex: 'female', period: '2023-2025' })).toContain(
      ' among women in 2023 to 2025, against',
    );
  });
});
