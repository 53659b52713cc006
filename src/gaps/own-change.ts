import { difference, type Difference, withInterval } from '../statistics/difference.ts';
import { independentPeriods } from '../statistics/independent-periods.ts';
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

/**
 * The newest figure of an area against its figure of the first period that shares no year with it, counted
 * back in separate periods (content/methods/gaps.mdx): a question of its own beside the change of a gap,
 * since the country moves too. Null where there is only one such period.
 */
export function ownChange(readings: readonly Reading[], decimals: number): OwnChange | null {
  const separate = independentPeriods(readings.map((reading) => ({ ...reading.period, reading })));
  const [then, now] = [separate.at(0)?.reading, separate.at(-1)?.reading];
  if (!then || !now || then === now) return null;
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
