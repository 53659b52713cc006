import { compareWithCountry, type Comparison } from '../indicators/comparison.ts';
import { difference, type Difference, withInterval } from '../statistics/difference.ts';
import { differenceAsPrinted } from '../statistics/rounding.ts';
import { shareResidents, type PublicIndicator, type Related } from './compared-area.ts';
import type { ComparedObservation } from './compared-indicator.ts';

/** One figure less another, both of one indicator, sex and period, and what tests say of it. */
export interface FoundDifference {
  /** From the figures as printed. */
  size: number;
  /** Our test; null where a range is not held or the areas share residents. */
  test: Difference | null;
  /** How the area that is not the country stands against it, by the rule of its profile; null where neither is the country. */
  comparison: Comparison | null;
}

/** A figure that is there. */
export type Held = ComparedObservation & { value: number };

/** Whether there is a figure. */
export const isHeld = (each: ComparedObservation | undefined): each is Held =>
  each !== undefined && each.value !== null;

/** How a figure stands against the country’s, by the rule of the profile of its area. */
export const besideCountry = (
  style: Pick<PublicIndicator, 'decimals' | 'polarity'>,
  own: Held,
  country: Held,
): Comparison =>
  compareWithCountry(style, { ...own, publishedComparison: own.published_comparison }, country);

function testOf(a: Held, b: Held): Difference | null {
  const [first, second] = [withInterval(a), withInterval(b)];
  return first && second && difference(first, second);
}

/**
 * The first figure less the second (content/methods/differences.mdx). Tested only where both have a published
 * interval and the areas share no residents; an area and the country by the rule of the comparison with the
 * country. Null where a figure is missing.
 */
export function foundDifference(
  [a, b]: readonly [ComparedObservation | undefined, ComparedObservation | undefined],
  [first, second]: readonly [Related, Related],
  style: Pick<PublicIndicator, 'decimals' | 'polarity'>,
): FoundDifference | null {
  if (!isHeld(a) || !isHeld(b)) return null;
  const size = differenceAsPrinted(a.value, b.value, style.decimals);
  const [own, country] = first.kind === 'country' ? [b, a] : [a, b];
  if ((first.kind === 'country') !== (second.kind === 'country'))
    return { size, test: null, comparison: besideCountry(style, own, country) };
  return { size, test: shareResidents(first, second) ? null : testOf(a, b), comparison: null };
}
