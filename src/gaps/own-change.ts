import { difference, type Difference, withInterval } from '../statistics/difference.ts';
import { independentPeriods, type Span } from '../statistics/independent-periods.ts';
import { differenceAsPrinted } from '../statistics/rounding.ts';
import type { Period } from '../indicators/period.ts';
import type { Reading } from './reading.ts';
import { whyWithoutRange, type Untested } from './untested.ts';

/** How an area’s own figure changed between two periods that share no year. */
export interface OwnChange {
  from: Period;
  to: Period;
  then: number;
  now: number;
  /** Now less then, as printed. */
  change: number;
  /** The test of the change at the 95% level; null where a range is not held. */
  test: Difference | null;
  /** Why it was not tested; null where it was. */
  untested: Untested | null;
}

/** The two periods between which a length of life is followed. */
export interface Followed<Each> {
  /** Shares no year with the newest; null where none does. */
  then: Each | null;
  now: Each;
}

/**
 * The newest of some periods and the first that shares no year with it, counted back in separate periods: since when
 * every page tells how a length of life changed, of an area and of all systems side by side. Null for an empty row.
 */
export function followedSince<Each extends Span>(periods: readonly Each[]): Followed<Each> | null {
  const separate = independentPeriods(periods);
  const [then, now] = [separate.at(0), separate.at(-1)];
  return now ? { then: then && then !== now ? then : null, now } : null;
}

/**
 * The newest figure of an area against its figure of the first period that shares no year with it, counted
 * back in separate periods (content/methods/gaps.mdx): a question of its own beside the change of a gap,
 * since the country moves too. Null where there is only one such period.
 */
export function ownChange(readings: readonly Reading[], decimals: number): OwnChange | null {
  const followed = followedSince(readings.map((reading) => ({ ...reading.period, reading })));
  if (!followed?.then) return null;
  const [then, now] = [followed.then.reading, followed.now.reading];
  const [a, b] = [withInterval(now), withInterval(then)];
  return {
    from: then.period,
    to: now.period,
    then: then.value,
    now: now.value,
    change: differenceAsPrinted(now.value, then.value, decimals),
    test: a && b ? difference(a, b) : null,
    untested: a && b ? null : whyWithoutRange([now, then]),
  };
}
