import { roundTo } from '../statistics/rounding.ts';
import type { Polarity } from '../tables/edition.ts';

/** A figure beside the country’s of the same measure and period. */
export interface BesideCountry {
  value: number;
  countryValue: number | null;
  /** Those that the page prints both to. */
  decimals: number;
}

/**
 * How many times the country’s figure one is, as a reader divides the two printed figures; null where that has no
 * meaning: both must be above nought.
 */
export function timesOf({ value, countryValue, decimals }: BesideCountry): number | null {
  if (countryValue === null) return null;
  const [own, country] = [roundTo(value, decimals), roundTo(countryValue, decimals)];
  return own > 0 && country > 0 ? own / country : null;
}

/** Of a rate, the same to two decimals, as it is printed; null of a share, which has its difference in points and needs none. */
export function ratioOf(figure: BesideCountry, { unit }: { unit: string }): number | null {
  const times = unit.startsWith('per ') ? timesOf(figure) : null;
  return times === null ? null : roundTo(times, 2);
}

/** How far, in times: half of the country’s figure is as far from it as twice. */
export function apartIn(figure: BesideCountry): number {
  const times = timesOf(figure) ?? 1;
  return Math.max(times, 1 / times);
}

/** Those that are some times the country’s figure, the furthest from it first. */
export const furthestFirst = <Figure extends BesideCountry>(of: readonly Figure[]): Figure[] =>
  of.filter((each) => timesOf(each) !== null).toSorted((a, b) => apartIn(b) - apartIn(a));

/** Whether a figure lies on the side of the country’s that is not good; nowhere where neither side is. */
export function isBehind(
  { value, countryValue }: Pick<BesideCountry, 'value' | 'countryValue'>,
  polarity: Polarity,
): boolean {
  if (countryValue === null || polarity === 'none') return false;
  return polarity === 'lower' ? value > countryValue : value < countryValue;
}
