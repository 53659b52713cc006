import type { Comparison } from '../indicators/comparison.ts';
import { formatNumber, formatValue } from '../indicators/number-format.ts';
import type { NumberStyle } from '../indicators/number-format.ts';
import { called } from './kind-of-area.ts';
import { printsAsNought } from './number.ts';
import { capitalised } from './sentence.ts';

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
  /** Of a rate, its figure over the country’s; null or left out for all else. */
  ratio?: number | null;
  /** The region of an area with its figure, where the country has none; null or left out where that is not held either. */
  inRegion?: { name: string; value: number } | null;
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

/** The same in one piece of text: `Worse than England (England 22.2%; our test)`. */
export function comparisonInOne(...of: Parameters<typeof comparisonWords>): string {
  const { words, note } = comparisonWords(...of);
  return of[0].countryValue === null
    ? `${words}: ${note.charAt(0).toLowerCase()}${note.slice(1)}`
    : `${words} (${note})`;
}

/** What the comparison with the country says, and whose test it is. */
export function comparisonWords(
  comparison: Comparison,
  style: NumberStyle,
  { country, publisher, ratio = null, inRegion = null }: Naming,
): ComparisonWords {
  const { result, basis, countryValue, difference } = comparison;
  if (countryValue === null || difference === null) {
    const beside = inRegion
      ? `; ${inRegion.name} (${called('region').one}) ${formatValue(inRegion.value, style)}`
      : '';
    return { words: 'Not compared', note: `No figure for ${country} is held${beside}` };
  }
  const value = formatValue(countryValue, style);
  const countryFigure =
    ratio === null
      ? `${capitalised(country)} ${value}`
      : `${formatNumber(ratio, 2)} times ${country}’s ${value}`;
  if (result === 'untested')
    return { words: differenceWords(difference, style), note: `${countryFigure}; not tested` };
  const test = testerWords({ basis }, publisher);
  return { words: `${resultWords[result]} ${country}`, note: `${countryFigure}; ${test}` };
}

/** Whose test it was: `OHID’s test`, `our test`. */
export const testerWords = ({ basis }: Pick<Comparison, 'basis'>, publisher: string): string =>
  basis === 'published' ? `${publisher}’s test` : 'our test';
