import { formatNumber } from '../indicators/number-format.ts';
import { roundTo } from '../statistics/rounding.ts';
import { capitalised } from './sentence.ts';

/** Whether a size is nought once it is printed with this many decimals. */
export const printsAsNought = (size: number, decimals: number): boolean =>
  roundTo(size, decimals) === 0;

/** A length of time: `5.5 years`; with no decimals one is `1 year`. */
export function yearsText(years: number, decimals: number): string {
  const number = formatNumber(years, decimals);
  return `${number} ${number === '1' ? 'year' : 'years'}`;
}

/** Names of the smallest printed step: `a tenth of a year` for one decimal. */
const smallestStep = ['a year', 'a tenth of a year', 'a hundredth of a year'] as const;

/** A size in years, without its sign; one that prints as nought is `less than a tenth of a year`. */
export function sizeText(size: number, decimals: number): string {
  if (!printsAsNought(size, decimals)) return yearsText(Math.abs(size), decimals);
  return `less than ${smallestStep[decimals] ?? 'can be printed'}`;
}

/** Things of one kind counted: `1 county`, `21 counties`. */
export const counted = (count: number, { one, many }: { one: string; many: string }): string =>
  `${formatNumber(count, 0)} ${count === 1 ? one : many}`;

const underTen = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A count as in a sentence: in words below ten, else in figures; `start` as at the start of a sentence. */
export function countWords(count: number, start = false): string {
  const words = underTen[count] ?? formatNumber(count, 0);
  return start ? capitalised(words) : words;
}
