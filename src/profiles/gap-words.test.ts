import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../indicators/period.ts';
import {
  computedTestSentence,
  gapPeriods,
  gapSizes,
  gapSource,
  publishedTestSentence,
} from './gap-words.ts';

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
      'Our test on the published ranges finds healthy life expectancy worse than Arcadia for women, and similar to Arcadia for men.',
    );
    expect(computedTestSentence({ female: 'higher', male: 'higher' }, 'Arcadia')).toBe(
      'Our test on the published ranges finds healthy life expectancy better than Arcadia, for women and for men.',
    );
    expect(computedTestSentence({ female: null, male: 'lower' }, 'Arcadia')).toBe(
      'Our test on the published ranges finds healthy life expectancy worse than Arcadia, for men.',
    );
    expect(computedTestSentence({ female: null, male: null }, 'Arcadia')).toBeNull();
  });

  it('name the period once, or whose is which', () => {
    const at = (text: string) => ({ now: { period: parsePeriod(text) } });
    const same = { female: at('2022-2024'), male: at('2022-2024') };
    expect(gapSource(same, 'ASO')).toBe('Figures for 2022 to 2024, from ASO.');
    expect(gapPeriods({ female: at('2022-2024'), male: at('2021-2023') })).toBe(
      '2022 to 2024 for women and 2021 to 2023 for men',
    );
    expect(gapPeriods({ female: null, male: at('2024') })).toBe('2024');
  });
});
