/** A figure that may have its published 95% interval. */
export interface WithRange {
  lower: number | null;
  upper: number | null;
}

/** For how many of some figures a 95% interval is held. */
export type Ranges = 'all' | 'some' | 'none';

/** Whether a figure has both ends of its interval. */
export const hasRange = <T extends WithRange>(
  figure: T,
): figure is T & { lower: number; upper: number } => figure.lower !== null && figure.upper !== null;

/** What is held of the ranges of some figures; of no figures, none. */
export function rangesOf(figures: readonly WithRange[]): Ranges {
  const held = figures.filter(hasRange).length;
  if (held === 0) return 'none';
  return held === figures.length ? 'all' : 'some';
}
