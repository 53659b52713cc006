import { madeUpReading } from '../../gaps/fixtures/made-up-reading.ts';
import { describe, expect, it } from 'vitest';
import { ownChange } from '../../gaps/own-change.ts';

import { sentenceProblems } from '../lint.ts';
import { ownChangeSentences } from './own-change.ts';

const change = (then: number, now: number, half: number | null = 1, newest = '2022-2024') => {
  const reading = (period: string, value: number) => madeUpReading(period, value, half);
  return ownChange([reading('2013-2015', then), reading(newest, now)], 1);
};

describe('the change of an area’s own figures in words', () => {
  it('says from what, by how much, and whether by more than chance', () => {
    const said = ownChangeSentences({ female: change(57, 51.8), male: change(55, 55.3) });
    expect(said).toEqual([
      'For women it was 57.0 years in 2013 to 2015, a fall of 5.2 since, more than chance.',
      'For men it was 55.0 years in 2013 to 2015, a rise of 0.3 since, which could be chance.',
    ]);
    for (const each of said) expect(sentenceProblems(each, { hasBasis: true })).toEqual([]);
  });

  it('says of both at once what a test found of either', () => {
    const said = (female: number, male: number) =>
      ownChangeSentences({ female: change(57, female), male: change(55, male) });
    expect(said(51.8, 51)).toEqual([
      'For women it was 57.0 years in 2013 to 2015, a fall of 5.2 since.',
      'For men it was 55.0, a fall of 4.0.',
      'Both are more than chance.',
    ]);
    expect(said(57.2, 54.9)).toEqual([
      'For women it was 57.0 years in 2013 to 2015, a rise of 0.2 since.',
      'For men it was 55.0, a fall of 0.1.',
      'Both could be chance.',
    ]);
  });

  it('says why nothing was tested, where that is known', () => {
    const both = { female: change(57, 56, null), male: change(55, 54, null) };
    expect(ownChangeSentences(both, 'no ranges are held')).toEqual([
      'For women it was 57.0 years in 2013 to 2015, a fall of 1.0 since.',
      'For men it was 55.0, a fall of 1.0.',
      'Not tested, as no ranges are held.',
    ]);
  });

  it('says what was not tested, and nothing of what is not held', () => {
    expect(ownChangeSentences({ female: change(57, 56, null), male: null })).toEqual([
      'For women it was 57.0 years in 2013 to 2015, a fall of 1.0 since, not tested.',
    ]);
    expect(ownChangeSentences({ female: null, male: change(57, 57) })).toEqual([
      'For men it was 57.0 years in 2013 to 2015, the same as now.',
    ]);
  });

  it('calls no standstill of both untested', () => {
    const said = ownChangeSentences({
      female: change(79.3, 79.3, null),
      male: change(74.7, 74.7, null),
    });
    expect(said.join(' ')).not.toContain('chance');
  });

  it('says apart what is of other years: their “now” is not one', () => {
    const female = change(79.7, 79.3, null);
    const male = change(74.7, 74.2, null, '2021-2023');
    expect(ownChangeSentences({ female, male })).toHaveLength(2);
  });

  it('says of both at once what could be tested of neither', () => {
    const said = ownChangeSentences({
      female: change(79.7, 79.3, null),
      male: change(74.7, 74.7, null),
    });
    expect(said).toEqual([
      'For women it was 79.7 years in 2013 to 2015, a fall of 0.4 since.',
      'For men it was 74.7, the same as now.',
      'Not tested, as no ranges are held.',
    ]);
    for (const each of said) expect(sentenceProblems(each)).toEqual([]);
  });
});
