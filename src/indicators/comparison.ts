import type { Indicator } from './indicator.ts';
import type { Published } from './series.ts';
import { compareWithBenchmark } from '../statistics/comparison-with-benchmark.ts';
import { differenceAsPrinted } from '../statistics/rounding.ts';
import type { Polarity } from '../tables/edition.ts';

/** How a figure stands; `untested` where nobody tested it. */
export type ComparisonResult = 'better' | 'worse' | 'similar' | 'higher' | 'lower' | 'untested';

/** How a figure stands against the country's for the same sex and period. */
export interface Comparison {
  result: ComparisonResult;
  /** Whose test it is: the publisher's, ours on the published interval, or none. */
  basis: 'published' | 'computed' | 'none';
  countryValue: number | null;
  /** Area less country, from the figures as printed, in the indicator's unit. */
  difference: number | null;
}

/** “Lower” or “higher” read as better or worse; unchanged where the indicator has no better end. */
export function judgedBy(
  polarity: Polarity,
  result: 'lower' | 'similar' | 'higher',
): Exclude<ComparisonResult, 'untested'> {
  if (result === 'similar' || polarity === 'none') return result;
  return result === polarity ? 'better' : 'worse';
}

/**
 * How an area's figure stands against the country's of the same sex and period (content/methods/comparison-with-england.mdx).
 * An interval gives our test; without one the publisher's own comparison stands; without both, only the difference.
 */
export function compareWithCountry(
  indicator: Pick<Indicator, 'decimals' | 'polarity'>,
  figure: Pick<Published, 'value' | 'lower' | 'upper' | 'publishedComparison'>,
  country: Pick<Published, 'value'> | undefined,
): Comparison {
  if (!country) return { result: 'untested', basis: 'none', countryValue: null, difference: null };
  const against = {
    countryValue: country.value,
    difference: differenceAsPrinted(figure.value, country.value, indicator.decimals),
  };
  if (figure.lower !== null && figure.upper !== null) {
    const interval = { lower: figure.lower, upper: figure.upper };
    const result = judgedBy(indicator.polarity, compareWithBenchmark(interval, country.value));
    return { result, basis: 'computed', ...against };
  }
  const published = figure.publishedComparison;
  if (published && published !== 'not-compared')
    return { result: published, basis: 'published', ...against };
  return { result: 'untested', basis: 'none', ...against };
}
