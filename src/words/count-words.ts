import { formatNumber } from '../indicators/number-format.ts';
import { capitalised } from './sentence.ts';

const small = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A count as in a sentence: in words below ten, else in figures; `start` as at the start of a sentence. */
export function countWords(count: number, start = false): string {
  const words = small[count] ?? formatNumber(count, 0);
  return start ? capitalised(words) : words;
}
