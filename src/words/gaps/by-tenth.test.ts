import { describe, expect, it } from 'vitest';
import type { DeprivationDecileRow } from '../../tables/edition.ts';
import { gapBetweenEnds, latestTenths, poorerHealthIn, tenthsOf } from '../../gaps/by-tenth.ts';
import { sentenceProblems } from '../lint.ts';
import { plainText } from '../sentence.ts';
import { tenthsSentence } from './by-tenth.ts';

/** Ten rows, least deprived first as no table would have them, rising by a year of life a tenth. */
const tenRows = (period: string, sex: 'female' | 'male', healthyStep = 2): DeprivationDecileRow[] =>
  Array.from({ length: 10 }, (_, i) => 10 - i).map((decile) => ({
    areaCode: 'X0',
    period,
    sex,
    decile,
    lifeExpectancy: 70 + decile,
    healthyLifeExpectancy: 50.1 + decile * healthyStep,
  }));

describe('the tenths of neighbourhoods', () => {
  it('run from the most deprived, oldest period first', () => {
    const rows = [...tenRows('2020-2022', 'female'), ...tenRows('2017-2019', 'female')];
    const found = tenthsOf(rows, 'X0', 'female');
    expect(found.map(({ period }) => period.text)).toEqual(['2017-2019', '2020-2022']);
    expect(found[0]?.tenths[0]).toEqual({ decile: 1, life: 71, healthy: 52.1 });
    expect(tenthsOf(rows, 'X1', 'female')).toEqual([]);
  });

  it('leave out a period with fewer than ten', () => {
    expect(tenthsOf(tenRows('2020-2022', 'male').slice(1), 'X0', 'male')).toEqual([]);
  });

  it('are taken for the newest period that women and men share', () => {
    const rows = [
      ...tenRows('2020-2022', 'female'),
      ...tenRows('2021-2023', 'female'),
      ...tenRows('2020-2022', 'male'),
    ];
    expect(latestTenths(rows, 'X0')?.female.period.text).toBe('2020-2022');
    expect(latestTenths(tenRows('2020-2022', 'male'), 'X0')).toBeNull();
  });

  it('differ at the ends by the printed figures', () => {
    const tenths = tenthsOf(tenRows('2020-2022', 'female'), 'X0', 'female')[0]!;
    expect(gapBetweenEnds(tenths, 'life', 1)).toBe(9);
    expect(gapBetweenEnds(tenths, 'healthy', 1)).toBe(18);
    expect(poorerHealthIn({ decile: 1, life: 78.3, healthy: 48.2 }, 1)).toBe(30.1);
  });
});

describe('the sentence over the tenths', () => {
  const say = (female: number, male: number) =>
    plainText(
      tenthsSentence({ country: 'Arcadia', measure: 'good health', female, male, decimals: 1 }),
    );

  it('gives both differences', () => {
    expect(say(20.3, 19.4)).toBe(
      'Women in the least deprived tenth of neighbourhoods in Arcadia can expect 20.3 more years of good health than women in the most deprived tenth. For men it is 19.4 years.',
    );
  });

  it('says a difference the other way, and none, of each sex', () => {
    expect(say(-1.5, -2)).toContain('can expect 1.5 fewer years of good health than women');
    expect(say(2, 0)).toContain(
      'Men in the least deprived tenth of neighbourhoods in Arcadia can expect as many',
    );
    for (const [a, b] of [
      [2, 0],
      [-1, 1],
      [0, 0],
      [-2, -3],
    ] as const)
      expect(sentenceProblems(say(a, b))).toEqual([]);
  });
});
