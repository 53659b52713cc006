import { describe, expect, it } from 'vitest';
import { plainText } from '../../gaps/sentences/parts.ts';
import type { DeprivationDecileRow, Sex } from '../../tables/edition.ts';
import { stairsView } from './stairs-view.ts';

const country = { code: 'X9', nameInSentence: 'Arcadia' };

/** Ten tenths in even steps of years in good health from the most deprived. */
const tenths = (
  sex: Sex,
  lowest: number,
  step: number,
  period = '2022-2024',
): DeprivationDecileRow[] =>
  Array.from({ length: 10 }, (_, place) => ({
    areaCode: 'X9',
    period,
    sex,
    decile: place + 1,
    lifeExpectancy: 80,
    healthyLifeExpectancy: lowest + step * place,
  }));

const headline = (rows: DeprivationDecileRow[]) => plainText(stairsView(rows, country)!.headline);

describe('the staircase on the front page', () => {
  it('says the difference in whole years, taken from the figures as printed', () => {
    // 48.4 to 68.5 is 20.1 years; from whole years it would be 21.
    const women = tenths('female', 48.4, 0).map((row) =>
      row.decile === 10 ? { ...row, healthyLifeExpectancy: 68.5 } : row,
    );
    expect(headline([...women, ...tenths('male', 50, 2)])).toBe(
      'Women in the least deprived tenth of neighbourhoods in Arcadia can expect 20 more years of good health than women in the most deprived tenth. For men it is 18 years.',
    );
  });

  it('keeps the decimal of a difference under a year, and says where there is none', () => {
    const text = headline([...tenths('female', 60, 0.05), ...tenths('male', 60, 0)]);
    expect(text).toContain('can expect 0.5 more years');
    expect(text).toContain('can expect as many years of good health as men');
  });

  it('turns round where the most deprived tenth is ahead', () => {
    const text = headline([...tenths('female', 60, -1), ...tenths('male', 60, -1)]);
    expect(text).toContain('can expect 9 fewer years');
  });

  it('shows the newest period that both sexes have', () => {
    const rows = [
      ...tenths('female', 50, 2, '2021-2023'),
      ...tenths('male', 50, 2, '2021-2023'),
      ...tenths('female', 50, 1, '2022-2024'),
    ];
    expect(stairsView(rows, country)?.period).toBe('2021 to 2023');
  });

  it('gives a row of the table for every tenth, women first', () => {
    const view = stairsView([...tenths('male', 50, 2), ...tenths('female', 48, 2)], country);
    expect(view?.rows[0]).toEqual(['Most deprived', '48.0', '80.0', '50.0', '80.0']);
    expect(view?.rows[4]?.[0]).toBe('Tenth 5');
    expect(view?.rows).toHaveLength(10);
    expect(view?.stairs.map(({ sex }) => sex)).toEqual(['female', 'male']);
    expect(view?.stairs[0]?.alt).toBe(
      'Women, 2022 to 2024: 48.0 years in good health in the most deprived tenth of neighbourhoods and 66.0 in the least deprived; 80.0 years of life and 80.0.',
    );
  });

  it('is left out where no tenths are held', () => {
    expect(stairsView([], country)).toBeNull();
    expect(stairsView(tenths('female', 50, 2), country)).toBeNull();
  });
});
