import { formatInterval, formatNumber } from '../indicators/number-format.ts';
import { difference } from '../statistics/difference.ts';
import type { ValueWithInterval } from '../statistics/difference.ts';
import { differenceAsPrinted } from '../statistics/rounding.ts';
import type { PublicIndicator, PublicObservation } from './compared-area.ts';

/** A difference between two areas in words, and what the test says of it; null where there is no test. */
export interface DifferenceWords {
  words: string;
  test: string | null;
}

type Style = Pick<PublicIndicator, 'unit' | 'decimals'>;

/** `9.3 years lower`, `1 point higher`, `12.0 higher`, `the same`. */
export function sizeInWords(size: number, { unit, decimals }: Style): string {
  if (size === 0) return 'the same';
  const number = formatNumber(Math.abs(size), decimals);
  const one = Number(number) === 1;
  const words =
    unit === 'years'
      ? one
        ? ' year'
        : ' years'
      : unit === '%'
        ? one
          ? ' point'
          : ' points'
        : '';
  return `${number}${words} ${size > 0 ? 'higher' : 'lower'}`;
}

const withInterval = ({ value, lower, upper }: PublicObservation): ValueWithInterval | null =>
  value === null || lower === null || upper === null ? null : { value, lower, upper };

/** The test in words: the interval runs from the smaller to the larger size, or across nought. */
function testWords(a: ValueWithInterval, b: ValueWithInterval, { decimals }: Style): string {
  const { lower, upper, isReal } = difference(a, b);
  if (!isReal) return 'may be chance';
  const sizes = [Math.abs(lower), Math.abs(upper)].sort((x, y) => x - y) as [number, number];
  return `more than chance: ${formatInterval(...sizes, decimals)}`;
}

/**
 * The first figure less the second, both of one indicator, sex and period (content/methods/differences.mdx). Tested
 * only where both have a published interval and the areas share no residents. Null where a figure is missing.
 */
export function differenceWords(
  a: PublicObservation | undefined,
  b: PublicObservation | undefined,
  style: Style & { areIndependent: boolean },
): DifferenceWords | null {
  if (!a || !b || a.value === null || b.value === null) return null;
  const words = sizeInWords(differenceAsPrinted(a.value, b.value, style.decimals), style);
  const [first, second] = [withInterval(a), withInterval(b)];
  const isTested = style.areIndependent && first && second;
  return { words, test: isTested ? testWords(first, second, style) : null };
}
