import { markWords } from '../words/mark.ts';
import { printsAsNought } from '../words/number.ts';
import { betweenText } from '../words/range.ts';
import { capitalised } from '../words/sentence.ts';
import { formatNumber, formatValue } from '../indicators/number-format.ts';
import type { NumberStyle } from '../indicators/number-format.ts';
import { parsePeriod } from '../indicators/period.ts';
import type { Comparison, ScorecardEntry, Trend } from './profile.ts';

/** Words beside the shape of a comparison, and the small line under them. */
export interface ComparisonWords {
  words: string;
  note: string;
}

interface Naming {
  /** Name of the country as in a sentence. */
  country: string;
  /** Short name of whoever published the figure. */
  publisher: string;
}

/** A difference in the indicator's unit, with which way it runs: `5.0 points lower`, `the same`. */
function differenceWords(difference: number, style: NumberStyle): string {
  if (printsAsNought(difference, style.decimals)) return 'The same';
  const size = formatNumber(Math.abs(difference), style.decimals);
  const unit = style.unit === '%' ? (Number(size) === 1 ? ' point' : ' points') : '';
  return `${size}${unit} ${difference > 0 ? 'higher' : 'lower'}`;
}

const resultWords: Record<Exclude<Comparison['result'], 'untested'>, string> = {
  better: 'Better than',
  worse: 'Worse than',
  similar: 'Similar to',
  higher: 'Higher than',
  lower: 'Lower than',
};

/** What the comparison with the country says, and whose test it is. */
export function comparisonWords(
  comparison: Comparison,
  style: NumberStyle,
  { country, publisher }: Naming,
): ComparisonWords {
  const { result, basis, countryValue, difference } = comparison;
  if (countryValue === null || difference === null)
    return { words: 'Not compared', note: `No figure for ${country} is held` };
  const countryFigure = `${capitalised(country)} ${formatValue(countryValue, style)}`;
  if (result === 'untested')
    return { words: differenceWords(difference, style), note: `${countryFigure}; not tested` };
  const test = basis === 'published' ? `${publisher}’s test` : 'our test';
  return { words: `${resultWords[result]} ${country}`, note: `${countryFigure}; ${test}` };
}

const trendTexts: Record<Exclude<Trend['result'], 'too-few-periods'>, string> = {
  'getting-better': 'getting better',
  'getting-worse': 'getting worse',
  increasing: 'going up',
  decreasing: 'going down',
  'no-significant-change': 'no clear trend',
  'no-interval': '',
  'one-period': 'one period held',
};

/** The recent trend in a few words; nothing where no ranges are published, which the scorecard says once. */
export function trendWords(trend: Trend, polarity: 'higher' | 'lower' | 'none'): string {
  if (trend.result !== 'too-few-periods') return trendTexts[trend.result];
  if (!trend.change?.isReal) return 'too few periods for a trend test';
  const rose = trend.change.difference > 0;
  const since = `since ${parsePeriod(trend.change.from).label}`;
  if (polarity === 'none') return `${rose ? 'up' : 'down'} ${since}`;
  return `${rose === (polarity === 'higher') ? 'better' : 'worse'} ${since}`;
}

/** When the figure is from and how sure it is: `2024/25; between 28.9 and 35.8`, or what its publisher warns of. */
export function figureNote(
  latest: NonNullable<ScorecardEntry['latest']>,
  style: NumberStyle,
  publisher: string,
): string {
  const unit = style.unit.startsWith('per ') ? `, ${style.unit}` : '';
  const range = betweenText(latest, style.decimals) ?? 'no range published';
  const warning = latest.mark === null ? '' : `; ${markWords(latest.mark, publisher)}`;
  return `${parsePeriod(latest.period).label}${unit}; ${range}${warning}`;
}
