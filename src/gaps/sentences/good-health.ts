import { formatInterval, formatNumber } from '../../indicators/number-format.ts';
import { figure, sentence, type Sentence, type SentencePart } from './parts.ts';
import { peopleOf, yearsText } from './words.ts';

/** Healthy life expectancy of one sex, in years, with its interval and the country's figure where published. */
export interface HealthyYears {
  value: number;
  lower: number | null;
  upper: number | null;
  country: number | null;
}

/** What the sentence is made from. Names are as in running text. */
export interface GoodHealthFigures {
  area: string;
  country: string;
  /** As a reader sees it: `2022 to 2024`. */
  periodLabel: string;
  decimals: number;
  female: HealthyYears | null;
  male: HealthyYears | null;
}

type Pieces = (string | SentencePart)[];

function withRange({ lower, upper }: HealthyYears, decimals: number): string {
  if (lower === null || upper === null) return '';
  return ` (${formatInterval(lower, upper, decimals)})`;
}

function countryClause({ country, decimals, female, male }: GoodHealthFigures): string {
  const known = [
    { words: 'for women', value: female?.country ?? null },
    { words: 'for men', value: male?.country ?? null },
  ].flatMap(({ words, value }) =>
    value === null ? [] : [`${formatNumber(value, decimals)} ${words}`],
  );
  return known.length === 0 ? '' : ` In ${country} it is ${known.join(' and ')}.`;
}

/** How many years women and men can expect in good health, with ranges; null where neither is published. */
export function goodHealthSentence(figures: GoodHealthFigures): Sentence | null {
  const { area, periodLabel, decimals, female, male } = figures;
  const range = (years: HealthyYears): string => withRange(years, decimals);
  const years = ({ value }: HealthyYears, sex: 'female' | 'male'): SentencePart =>
    figure(yearsText(value, decimals), sex);
  const [first, firstSex] = female ? [female, 'female' as const] : [male, 'male' as const];
  if (!first) return null;
  const both: Pieces = [`${peopleOf(firstSex)} can expect `, years(first, firstSex)];
  both.push(' in good health', range(first));
  if (female && male) both.push(' and men ', years(male, 'male'), range(male));
  return sentence(`In ${area}, going by ${periodLabel}, `, ...both, '.', countryClause(figures));
}
