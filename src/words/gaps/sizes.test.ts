import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../indicators/period.ts';
import { gapPeriods, gapSizes, gapSource } from './sizes.ts';

describe('the words of a gap', () => {
  it('give its size without a sign and its direction in words', () => {
    const sizes = gapSizes({ female: { now: { size: -4.2 } }, male: { now: { size: 0 } } }, [
      'years more',
      'years less',
    ]);
    expect(sizes).toEqual([
      { sex: 'female', size: '4.2', isLevel: false, words: 'years less, women' },
      { sex: 'male', size: '0.0', isLevel: false, words: 'years’ difference, men' },
    ]);
  });

  it('take no side where a test says similar', () => {
    const [women] = gapSizes(
      { female: { now: { size: -0.4 }, comparison: { result: 'similar' } }, male: null },
      ['years more', 'years less'],
    );
    expect(women).toEqual({
      sex: 'female',
      size: 'About the same',
      isLevel: true,
      words: 'women, 0.4 years apart',
    });
  });

  it('name the period once, or whose is which', () => {
    const at = (text: string) => ({ now: { period: parsePeriod(text) } });
    const same = { female: at('2022-2024'), male: at('2022-2024') };
    expect(gapSource(same, 'ASO')).toBe('Figures for 2022 to 2024, from ASO.');
    expect(gapSource(same, 'ASO', 'experimental statistics')).toBe(
      'Figures for 2022 to 2024, from ASO. These are experimental statistics.',
    );
    expect(gapPeriods({ female: at('2022-2024'), male: at('2021-2023') })).toBe(
      '2022 to 2024 for women and 2021 to 2023 for men',
    );
    expect(gapPeriods({ female: null, male: at('2024') })).toBe('2024');
  });
});
