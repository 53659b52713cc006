import { formatNumber } from '../indicators/number-format.ts';
import { roundTo } from '../statistics/rounding.ts';
import type { Sex } from '../tables/edition.ts';

/** `women`, `men` or `people`. */
export const peopleOf = (sex: Sex): string =>
  ({ female: 'women', male: 'men', persons: 'people' })[sex];

/** The first letter made large, as at the start of a sentence: `the Isle of Wight` gives `The Isle of Wight`. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A length of time: `5.5 years`; with no decimals one is `1 year`. */
export function yearsText(years: number, decimals: number): string {
  const number = formatNumber(years, decimals);
  return `${number} ${number === '1' ? 'year' : 'years'}`;
}

/** Names of the smallest printed step: `a tenth of a year` for one decimal. */
const smallestStep = ['a year', 'a tenth of a year', 'a hundredth of a year'] as const;

/** A size in years, without its sign; one that prints as nought is `less than a tenth of a year`. */
export function sizeText(size: number, decimals: number): string {
  const printed = Math.abs(roundTo(size, decimals));
  if (printed !== 0) return yearsText(printed, decimals);
  return `less than ${smallestStep[decimals] ?? 'can be printed'}`;
}

/** Names in running text: `A`, `A and B`, `A, B and C`. */
export function listOf(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
