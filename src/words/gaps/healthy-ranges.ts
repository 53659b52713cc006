import { formatNumber } from '../../indicators/number-format.ts';
import type { LifeSex } from '../../indicators/life-indicators.ts';
import { yearsText } from '../number.ts';
import { capitalised, figure, sentence, type Sentence } from '../sentence.ts';

/** Years in good health of several areas, by sex, and where they are: `across its 6 councils`. */
export interface HealthyRanges extends Record<LifeSex, readonly number[]> {
  whose: string;
  decimals: number;
}

/** From the fewest to the most, the unit behind; one number where all are equal as printed. */
function rangeText(values: readonly number[], decimals: number, unit: boolean): string {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const last = unit ? yearsText(high, decimals) : formatNumber(high, decimals);
  return formatNumber(low, decimals) === formatNumber(high, decimals)
    ? last
    : `from ${formatNumber(low, decimals)} to ${last}`;
}

/** How many years in good health women and men can expect in several areas; no word sets one of them above another. */
export const healthyRangesHeadline = ({ whose, female, male, decimals }: HealthyRanges): Sentence =>
  sentence(
    `${capitalised(whose)}, women can expect `,
    figure(rangeText(female, decimals, true), 'female'),
    ' in good health, and men ',
    figure(rangeText(male, decimals, false), 'male'),
    '.',
  );
