import { describe, expect, it } from 'vitest';
import { beginsLikeNone, besidePostcode, postcodeIn, secondPostcode } from './postcode-in-text.ts';

const kindOf = (typed: string) => postcodeIn(typed)?.kind ?? null;

describe('finding a postcode in what was typed', () => {
  it('takes a postcode or a part of one', () => {
    expect(['fy1 1an', 'FY1', 'FY1 1'].map(kindOf)).toEqual(['postcode', 'outcode', 'sector']);
  });

  it('finds a whole postcode among other words', () => {
    expect(postcodeIn('I live at fy1 1an, Blackpool')).toMatchObject({ text: 'FY1 1AN' });
  });

  it('finds a second one, and none where there is one alone', () => {
    expect(secondPostcode('FY1 1AN and ls1 4ap')).toMatchObject({ text: 'LS1 4AP' });
    expect(secondPostcode('compare fy11an with m1 1ae')).toMatchObject({ text: 'M1 1AE' });
    const alone = ['FY1 1AN', 'smoking FY1 1AN', 'FY1 and LS1', 'FY1 1AN, fy11an'];
    expect(alone.map(secondPostcode)).toEqual(alone.map(() => null));
  });

  it('takes the first half before what is asked of it', () => {
    expect(postcodeIn('fy1 smoking')).toMatchObject({ kind: 'outcode', outcode: 'FY1' });
    expect(postcodeIn('FY1 life expectancy')).toMatchObject({ outcode: 'FY1' });
    expect(postcodeIn('smoking fy1')).toMatchObject({ kind: 'outcode', outcode: 'FY1' });
    expect(postcodeIn('life expectancy SW1A')).toMatchObject({ outcode: 'SW1A' });
    expect(['type 2 diabetes', 'fy1 1an smoking', 'FY1 aax'].map(kindOf)).toEqual([
      null,
      'postcode',
      'not-a-postcode',
    ]);
  });

  it('knows a postcode with a slip in it, so that it is not sent as a question', () => {
    const typed = ['FY1 1AAA', 'FY1 1CC', 'FYO1 1AA', 'BFPO 58', 'FY11 11AA', 'FY1A 1AAX'];
    expect(typed.map(kindOf)).toEqual(typed.map(() => 'not-a-postcode'));
  });

  it('leaves names, subjects and codes of areas alone', () => {
    const typed = [
      'Blackpool',
      'E06000009',
      'QE1',
      'covid 19',
      'Ilford',
      'type 2',
      'under 75 deaths',
      'a&e',
      '',
      '2024',
      'imd 2025',
      'HLE 2024',
      'cvd2024',
    ];
    expect(typed.map(kindOf)).toEqual(typed.map(() => null));
  });

  it('takes for words what begins with letters of no outcode in use, unless it is whole or ends like one', () => {
    const isWord = (typed: string) => beginsLikeNone(postcodeIn(typed)!, ['FY', 'OX', 'S']);
    expect(['KS2', 'NO2', 'ks2 obesity', 'PM2.5'].map(isWord)).toEqual([true, true, true, true]);
    const kept = ['FY1', '0X1', 'S1 2', 'ZE1 0AA', 'ZE1 11AA', 'BFPO 58'];
    expect(kept.map(isWord)).toEqual(kept.map(() => false));
  });
});

it.each([
  ['obesity FY1 1AN', 'obesity'],
  ['what’s smoking like in the FY1 area?', 'what’s smoking like in the'],
  ['fy11an smoking', 'smoking'],
  ['FY1 1AN', ''],
  ['fy1 smoking', 'smoking'],
  ['smoking fy1', 'smoking'],
])('what is typed beside the postcode of “%s” is “%s”', (typed, beside) => {
  expect(besidePostcode(typed)).toBe(beside);
});
