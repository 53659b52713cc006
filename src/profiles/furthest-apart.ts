import type { Polarity } from '../tables/edition.ts';

/** A figure beside the country’s of the same measure and period. */
export interface BesideCountry {
  value: number;
  countryValue: number | null;
}

/** How many times the country’s figure one is; null where that has no meaning: both must be above nought. */
export const timesOf = ({ value, countryValue }: BesideCountry): number | null =>
  countryValue !== null && countryValue > 0 && value > 0 ? value / countryValue : null;

/** How far, in times: half of the country’s figure is as far from it as twice. */
export function apartIn(figure: BesideCountry): number {
  const times = timesOf(figure) ?? 1;
  return Math.max(times, 1 / times);
}

/** Those that are some times the country’s figure, the furthest from it first. */
export const furthestFirst = <Figure extends BesideCountry>(of: readonly Figure[]): Figure[] =>
  of.filter((each) => timesOf(each) !== null).toSorted((a, b) => apartIn(b) - apartIn(a));

/** Whether a figure lies on the side of the country’s that is not good; nowhere where neither side is. */
export function isBehind({ value, countryValue }: BesideCountry, polarity: Polarity): boolean {
  if (countryValue === null || polarity === 'none') return false;
  return polarity === 'lower' ? value > countryValue : value < countryValue;
}
