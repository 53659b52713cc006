import { formatInterval, formatNumber } from '../indicators/number-format.ts';
import type { Difference } from '../statistics/difference.ts';
import type { PublicIndicator, PublicProfile } from './compared-area.ts';
import type { FoundDifference } from './found-difference.ts';

/** A difference between two areas in words, and what the test says of it; null where there is no test. */
export interface DifferenceWords {
  words: string;
  test: string | null;
}

type Style = Pick<PublicIndicator, 'unit' | 'decimals'>;

type NamedArea = Pick<PublicProfile, 'kind' | 'name_in_sentence'>;

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

/** The test in words: the interval runs from the smaller to the larger size, or across nought. */
function testWords({ lower, upper, isReal }: Difference, { decimals }: Style): string {
  if (!isReal) return 'may be chance';
  const sizes = [Math.abs(lower), Math.abs(upper)].sort((x, y) => x - y) as [number, number];
  return `more than chance: ${formatInterval(...sizes, decimals)}`;
}

/**
 * What the comparison with the country says of the area beside it, by the rule that its profile uses; null where
 * nothing tests the two.
 */
function verdict(
  { result, basis }: NonNullable<FoundDifference['comparison']>,
  [first, second]: readonly [NamedArea, NamedArea],
): string | null {
  if (result === 'untested') return null;
  const isFirst = first.kind === 'country';
  const [country, other] = isFirst ? [first, second] : [second, first];
  const whose = basis === 'published' ? 'the publisher’s test' : 'our test';
  return `${isFirst ? `${other.name_in_sentence} is ` : ''}${result === 'similar' ? 'similar to' : `${result} than`} ${country.name_in_sentence}, by ${whose}`;
}

/** A difference between two areas in words, the first less the second; null where there is none. */
export function differenceWords(
  found: FoundDifference | null,
  areas: readonly [NamedArea, NamedArea],
  style: Style,
): DifferenceWords | null {
  if (!found) return null;
  const words = sizeInWords(found.size, style);
  if (found.comparison) return { words, test: verdict(found.comparison, areas) };
  return { words, test: found.test && testWords(found.test, style) };
}
