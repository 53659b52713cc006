import { isRanged } from './figures-of-kind.ts';
import type { PublicFigure } from './public-site.ts';

/** Half of a 95% range, in standard errors: two figures further apart than this differ by more than chance. */
export const z95 = 1.959963984540054;

/** The standard error of a figure that has a range. */
export const errorOf = ({ lower, upper }: PublicFigure): number => (upper! - lower!) / (2 * z95);

/** The standard error of the difference of two figures that both have a range. */
export const errorOfBoth = (one: PublicFigure, other: PublicFigure): number =>
  Math.hypot(errorOf(one), errorOf(other));

/** A figure less one before it, or beside it, in standard errors of the difference; null where one of them has no range. */
export const errorsApart = (before: PublicFigure, now: PublicFigure): number | null =>
  isRanged(before) && isRanged(now)
    ? (now.value! - before.value!) / errorOfBoth(before, now)
    : null;
