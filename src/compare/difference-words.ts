import { formatInterval, formatNumber } from '../indicators/number-format.ts';
import { compareWithCountry } from '../indicators/comparison.ts';
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

/** Which of the two is the country, and both as a sentence names them. */
export interface CountryBeside {
  isFirst: boolean;
  name: string;
  other: string;
}

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
 * What the comparison with the country says of the other area, by the rule that its profile uses; null where
 * nothing tests the two.
 */
function verdict(
  [a, b]: [PublicObservation, PublicObservation],
  { isFirst, name, other }: CountryBeside,
  indicator: Pick<PublicIndicator, 'decimals' | 'polarity'>,
): string | null {
  const [own, country] = isFirst ? [b, a] : [a, b];
  if (own.value === null || country.value === null) return null;
  const figure = { ...own, value: own.value, publishedComparison: own.published_comparison };
  const { result, basis } = compareWithCountry(indicator, figure, { value: country.value });
  if (result === 'untested') return null;
  const whose = basis === 'published' ? 'the publisher’s test' : 'our test';
  return `${isFirst ? `${other} is ` : ''}${result === 'similar' ? 'similar to' : `${result} than`} ${name}, by ${whose}`;
}

/**
 * The first figure less the second, both of one indicator, sex and period (content/methods/differences.mdx). Tested
 * only where both have a published interval and the areas share no residents; an area and the country by the rule
 * of the comparison with the country. Null where a figure is missing.
 */
export function differenceWords(
  a: PublicObservation | undefined,
  b: PublicObservation | undefined,
  style: Style &
    Pick<PublicIndicator, 'polarity'> & { areIndependent: boolean; country: CountryBeside | null },
): DifferenceWords | null {
  if (!a || !b || a.value === null || b.value === null) return null;
  const words = sizeInWords(differenceAsPrinted(a.value, b.value, style.decimals), style);
  if (style.country) return { words, test: verdict([a, b], style.country, style) };
  const [first, second] = [withInterval(a), withInterval(b)];
  const isTested = style.areIndependent && first && second;
  return { words, test: isTested ? testWords(first, second, style) : null };
}
