import { describe, expect, it } from 'vitest';
import { sentenceProblems } from '../../words/lint.ts';
import { plainText } from '../../words/sentence.ts';
import { fictionalAreas, fictionalSource } from '../../profiles/fixtures/fictional.ts';
import type { DeprivationDecileRow, Sex } from '../../tables/edition.ts';
import { tenthsView } from './tenths-view.ts';

/** Ten tenths in even steps of years in good health from the most deprived; life from 78 up. */
const tenths = (
  sex: Sex,
  lowest: number,
  step: number,
  period = '2020-2022',
): DeprivationDecileRow[] =>
  Array.from({ length: 10 }, (_, place) => ({
    areaCode: 'X0',
    period,
    sex,
    decile: place + 1,
    lifeExpectancy: 78 + place,
    healthyLifeExpectancy: lowest + step * place,
  }));

const viewOf = (deprivationDeciles: DeprivationDecileRow[]) =>
  tenthsView(fictionalAreas.country, { deprivationDeciles, tableSources: [], sources: [] });

const headline = (rows: DeprivationDecileRow[]) => plainText(viewOf(rows)!.headline);

describe('the staircase of a country', () => {
  it('has a row a tenth, its finding in words, and its table, women first', () => {
    const view = viewOf([...tenths('male', 50, 2), ...tenths('female', 48, 2)])!;
    expect(view.stairs.map(({ sex, rows: { length } }) => [sex, length])).toEqual([
      ['women', 10],
      ['men', 10],
    ]);
    expect(view.stairs[0]?.alt).toBe(
      'Women: from 48.0 years in good health out of 78.0 of life in the most deprived tenth of neighbourhoods to 66.0 out of 87.0 in the least deprived.',
    );
    expect(view.table.rows[0]).toEqual(['1, most deprived', '48.0', '78.0', '50.0', '78.0']);
    expect(view.table.rows[9]?.[0]).toBe('10, least deprived');
    for (const text of [view.headline, view.good, view.life].map(plainText))
      expect(sentenceProblems(text)).toEqual([]);
    expect(sentenceProblems(view.note)).toEqual([]);
  });

  it('shows the newest period that both sexes have', () => {
    const rows = [
      ...tenths('female', 50, 2, '2021-2023'),
      ...tenths('male', 50, 2, '2021-2023'),
      ...tenths('female', 50, 1, '2022-2024'),
    ];
    expect(viewOf(rows)?.period).toBe('2021 to 2023');
  });

  it('is left out where no tenths are held', () => {
    expect(viewOf([])).toBeNull();
    expect(viewOf(tenths('female', 50, 2))).toBeNull();
  });

  it('names its sources', () => {
    const view = tenthsView(fictionalAreas.country, {
      deprivationDeciles: [...tenths('male', 50, 2), ...tenths('female', 48, 2)],
      tableSources: [{ table: 'deprivation-deciles', sourceId: 'ledger' }],
      sources: [fictionalSource, { ...fictionalSource, id: 'other' }],
    });
    expect(view?.sources).toEqual([fictionalSource]);
    expect(view?.note).toContain('2020 to 2022. From OL.');
  });
});

describe('the headline of the staircase', () => {
  it('says the difference in whole years, taken from the figures as printed', () => {
    // 48.4 to 68.5 is 20.1 years; from whole years it would be 21.
    const women = tenths('female', 48.4, 0).map((row) =>
      row.decile === 10 ? { ...row, healthyLifeExpectancy: 68.5 } : row,
    );
    const rows = [...women, ...tenths('male', 50, 2)];
    expect(headline(rows)).toBe(
      'Women in the least deprived tenth of neighbourhoods in Arcadia can expect 20 more years of good health than women in the most deprived tenth. For men it is 18 years.',
    );
    expect(plainText(viewOf(rows)!.good)).toContain('can expect 20.1 more years');
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
});
