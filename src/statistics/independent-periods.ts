/** A stretch of time in fractional years, from the start of its first day to the end of its last. */
export interface Span {
  start: number;
  end: number;
}

/** About five minutes, in years: less than this is rounding, not time. */
const tolerance = 1e-5;

/** Whether time goes by between the end of one period and the start of the next. */
function isGapBetween(earlier: Span, later: Span): boolean {
  return later.start - earlier.end > tolerance;
}

/** Whether a list of periods in order of time leaves a gap anywhere. */
export function hasGap(periods: readonly Span[]): boolean {
  return periods.some((period, i) => i > 0 && isGapBetween(periods[i - 1]!, period));
}

/** How many periods at the end of a list in order of time stand in a row, with no gap between two of them. */
export function countInARow(periods: readonly Span[]): number {
  const gap = periods.findLastIndex((period, i) => i > 0 && isGapBetween(periods[i - 1]!, period));
  return periods.length - Math.max(gap, 0);
}

/**
 * Periods that share no time, chosen by counting back from the latest, so that figures of rolling
 * averages are independent. Returned earliest first; the input may be in any order.
 */
export function independentPeriods<T extends Span>(periods: readonly T[]): T[] {
  const latestFirst = [...periods].sort((a, b) => b.end - a.end || b.start - a.start);
  const chosen: T[] = [];
  for (const period of latestFirst) {
    const last = chosen.at(-1);
    if (last === undefined || period.end <= last.start + tolerance) chosen.push(period);
  }
  return chosen.reverse();
}
