import { describe, expect, it } from 'vitest';
import { sentenceProblems } from '../../gaps/sentences/lint.ts';
import { plainText } from '../../gaps/sentences/parts.ts';
import { fictionalAreas } from '../../profiles/fixtures/fictional.ts';
import type { DeprivationDecileRow } from '../../tables/edition.ts';
import { countryTenths } from './country-tenths.ts';

const tenthsOf = (sex: 'female' | 'male', period: string, life: number): DeprivationDecileRow[] =>
  [10, 9, 8, 7, 6, 5, 4, 3, 2, 1].map((decile) => ({
    areaCode: 'X0',
    period,
    sex,
    decile,
    lifeExpectancy: life + decile,
    healthyLifeExpectancy: life - 30 + 2 * decile,
  }));

const viewOf = (deprivationDeciles: DeprivationDecileRow[]) =>
  countryTenths(fictionalAreas.country, { deprivationDeciles, tableSources: [], sources: [] });

describe('life by tenth of neighbourhoods in the country', () => {
  const rows = [
    ...tenthsOf('female', '2020-2022', 76),
    ...tenthsOf('female', '2021-2023', 77),
    ...tenthsOf('male', '2020-2022', 70),
  ];
  const found = viewOf(rows)!;

  it('is of the newest period that both women and men have', () => {
    expect(found.note).toBe(
      'Arcadia, 2020 to 2022. No ranges were published, so the differences are not tested.',
    );
  });

  it('says how far the ends are apart, in good health and in life', () => {
    expect(plainText(found.healthy)).toBe(
      'Women in the least deprived tenth of neighbourhoods in Arcadia have 18.0 more years of good health than women in the most deprived tenth. For men it is 18.0 years.',
    );
    expect(plainText(found.life)).toContain('9.0 more years of life');
    expect(sentenceProblems(plainText(found.life))).toEqual([]);
  });

  it('tells those who do not see the picture its two ends', () => {
    expect(found.pictures.map((picture) => picture.alt)).toEqual([
      'Women: good health goes from 48.0 years in the most deprived tenth to 66.0 in the least deprived; life goes from 77.0 years in the most deprived tenth to 86.0 in the least deprived.',
      'Men: good health goes from 42.0 years in the most deprived tenth to 60.0 in the least deprived; life goes from 71.0 years in the most deprived tenth to 80.0 in the least deprived.',
    ]);
  });

  it('lists the tenths from the most deprived', () => {
    expect(found.table.rows).toHaveLength(10);
    expect(found.table.rows[0]).toEqual(['1, most deprived', '48.0', '77.0', '42.0', '71.0']);
    expect(found.table.rows[9]).toEqual(['10, least deprived', '66.0', '86.0', '60.0', '80.0']);
  });

  it('is nothing where a tenth is missing', () => {
    expect(viewOf(rows.filter((row) => row.decile !== 4))).toBeNull();
  });
});
