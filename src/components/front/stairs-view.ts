import type { DecileRow } from '../../charts/decile-stairs.ts';
import { gapBetweenEnds, endsOfTenths, latestTenths } from '../../gaps/by-tenth.ts';
import type { TenthsOfPeriod } from '../../gaps/by-tenth.ts';
import { tenthsSentence } from '../../gaps/sentences/by-tenth.ts';
import type { Sentence } from '../../gaps/sentences/parts.ts';
import { peopleOf, capitalised, yearsText } from '../../gaps/sentences/words.ts';
import { bothSexes, forBothSexes, yearDecimals } from '../../indicators/life-indicators.ts';
import type { LifeSex } from '../../indicators/life-indicators.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import type { DeprivationDecileRow } from '../../tables/edition.ts';

/** The staircase of both sexes, in words and rows ready to draw and print. */
export interface StairsView {
  /** What the two staircases show, in whole years where that loses nothing that matters. */
  headline: Sentence;
  period: string;
  stairs: { sex: LifeSex; rows: readonly DecileRow[]; alt: string }[];
  columns: string[];
  rows: string[][];
}

interface Country {
  code: string;
  nameInSentence: string;
}

/** `Women: from 48.2 years in good health in the most deprived tenth to 68.5 in the least deprived. …` */
function altOf(sex: LifeSex, tenths: TenthsOfPeriod): string {
  const { most, least } = endsOfTenths(tenths);
  const years = (value: number) => yearsText(value, yearDecimals);
  const number = (value: number) => formatNumber(value, yearDecimals);
  return `${capitalised(peopleOf(sex))}, ${tenths.period.label}: ${years(most.healthy)} in good health in the most deprived tenth of neighbourhoods and ${number(least.healthy)} in the least deprived; ${years(most.life)} of life and ${number(least.life)}.`;
}

const rowName = (decile: number): string =>
  ({ 1: 'Most deprived', 10: 'Least deprived' })[decile] ?? `Tenth ${decile}`;

/** A gap of less than a year is printed with its decimal, others in whole years. */
const decimalsFor = (sizes: readonly number[]): number =>
  sizes.some((size) => Math.abs(size) < 1) ? yearDecimals : 0;

/** The staircase of the newest period held for both sexes; null where there is none. */
export function stairsView(
  deciles: readonly DeprivationDecileRow[],
  country: Country,
): StairsView | null {
  const tenths = latestTenths(deciles, country.code);
  if (!tenths) return null;
  const sizes = forBothSexes((sex) => gapBetweenEnds(tenths[sex], 'healthy', yearDecimals));
  const { female, male } = tenths;
  const number = (value: number | undefined) =>
    value === undefined ? '' : formatNumber(value, yearDecimals);
  return {
    headline: tenthsSentence({
      ...sizes,
      country: country.nameInSentence,
      measure: 'good health',
      decimals: decimalsFor([sizes.female, sizes.male]),
    }),
    period: female.period.label,
    stairs: bothSexes.map((sex) => ({
      sex,
      rows: tenths[sex].tenths,
      alt: altOf(sex, tenths[sex]),
    })),
    columns: [
      'Tenth of neighbourhoods',
      'Women, good health',
      'Women, life',
      'Men, good health',
      'Men, life',
    ],
    rows: female.tenths.map(({ decile, healthy, life }, place) => {
      const men = male.tenths[place];
      return [rowName(decile), ...[healthy, life, men?.healthy, men?.life].map(number)];
    }),
  };
}
