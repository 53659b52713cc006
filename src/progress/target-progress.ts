import type { Period } from '../indicators/period.ts';
import type { UncountedReason } from '../priorities/trusted.ts';
import type { TargetDirection, UntrackedReason } from '../tables/edition.ts';

/** Where a target stands. */
export type TargetStatus =
  | 'met'
  | 'on-course'
  | 'off-course'
  | 'too-close-to-call'
  | 'due'
  /** followed, but not judged: no start was found, no range is held, or it counts nowhere */
  | 'no-verdict'
  | 'cannot-be-tracked';

/** A target that can be measured: a number, a year, and where the document says, where it starts. */
export interface TargetMeasure {
  direction: TargetDirection;
  /** in the indicator's unit */
  value: number;
  /** the calendar year by which */
  year: number;
  baseline: { value: number; period: Period } | null;
}

/** The latest figure with its 95% interval, where one was published. */
export interface LatestFigure {
  value: number;
  lower: number | null;
  upper: number | null;
  period: Period;
}

/** Where a target stands. */
export interface TargetProgress {
  status: TargetStatus;
  /**
   * why it cannot be tracked or judged; null where it can. `no-range`: its latest figure has none;
   * `no-figure`: none has been published since its start;
   * `year-not-held`: its year has passed, and no figure of that year or later is held;
   * one that counts nowhere gives as reason what it is
   */
  reason: UntrackedReason | 'no-range' | 'no-figure' | 'year-not-held' | UncountedReason | null;
  latest: LatestFigure | null;
  /** where the straight line stands at the middle of the latest period; null where there is no line */
  onTheLine: number | null;
  /** whether the latest figure reaches the number; `unclear` where its interval holds the number */
  reached: 'yes' | 'no' | 'unclear' | null;
}

const wantsLess = (direction: TargetDirection): boolean =>
  direction === 'below' || direction === 'at-or-below';

const isPast = (figure: number, target: number, direction: TargetDirection): boolean =>
  ({
    below: figure < target,
    'at-or-below': figure <= target,
    'at-or-above': figure >= target,
    above: figure > target,
  })[direction];

const endsOf = ({ value, lower, upper }: LatestFigure): [number, number] =>
  lower === null || upper === null ? [value, value] : [lower, upper];

function reachedBy(latest: LatestFigure, { value, direction }: TargetMeasure) {
  const ends = endsOf(latest).map((end) => isPast(end, value, direction));
  if (ends.every(Boolean)) return 'yes';
  return ends.some(Boolean) ? 'unclear' : 'no';
}

/** The straight line from the baseline at the middle of its period to the target at the middle of its year. */
export function straightLineAt(
  time: number,
  start: { value: number; time: number },
  end: { value: number; time: number },
): number {
  const share = (time - start.time) / (end.time - start.time);
  return start.value + share * (end.value - start.value);
}

function courseOf(latest: LatestFigure, line: number, direction: TargetDirection): TargetStatus {
  const [lower, upper] = endsOf(latest);
  if (upper < line) return wantsLess(direction) ? 'on-course' : 'off-course';
  if (lower > line) return wantsLess(direction) ? 'off-course' : 'on-course';
  return 'too-close-to-call';
}

const isPastYear = ({ period }: LatestFigure, { year }: TargetMeasure): boolean =>
  period.end >= year + 1;

/**
 * The same where the target's year has passed. A course towards a year that is over says nothing, so unless
 * the number was reached, or figures of that year are held, it cannot be told what happened.
 */
export function progressAfterItsYear(
  measure: TargetMeasure,
  latest: LatestFigure | null,
): TargetProgress {
  const progress = targetProgress(measure, latest);
  if (progress.status === 'met' || (latest && isPastYear(latest, measure))) return progress;
  return { ...progress, status: 'cannot-be-tracked', reason: 'year-not-held', onTheLine: null };
}

/**
 * Where a target stands by the latest figure. No verdict without a range. Met: its whole interval is at or past
 * the number. Due: the figures have run past the target's year and no part of the interval is there; too close to
 * call where it holds the number. Otherwise its whole interval against
 * the straight line from baseline to target; an interval that holds or touches the line is too close to call.
 * Without a baseline it is followed and not judged; without a figure since, it cannot be followed.
 */
export function targetProgress(
  measure: TargetMeasure,
  latest: LatestFigure | null,
): TargetProgress {
  const untracked = (reason: TargetProgress['reason']): TargetProgress => ({
    status: 'cannot-be-tracked',
    reason,
    latest,
    onTheLine: null,
    reached: latest === null ? null : reachedBy(latest, measure),
  });
  if (latest === null) return untracked('no-figure');
  const reached = reachedBy(latest, measure);
  const known = { reason: null, latest, onTheLine: null, reached } as const;
  const hasRange = latest.lower !== null && latest.upper !== null;
  if (hasRange && reached === 'yes') return { status: 'met', ...known };
  if (hasRange && isPastYear(latest, measure))
    return { status: reached === 'no' ? 'due' : 'too-close-to-call', ...known };
  if (reached === 'yes' || isPastYear(latest, measure))
    return { ...known, status: 'no-verdict', reason: 'no-range' };
  if (measure.baseline === null) return { ...known, status: 'no-verdict', reason: 'no-baseline' };
  const start = { value: measure.baseline.value, time: measure.baseline.period.middle };
  const end = { value: measure.value, time: measure.year + 0.5 };
  if (latest.period.middle <= start.time || end.time <= start.time) return untracked('no-figure');
  const onTheLine = straightLineAt(latest.period.middle, start, end);
  if (!hasRange) return { ...known, status: 'no-verdict', reason: 'no-range', onTheLine };
  return { ...known, status: courseOf(latest, onTheLine, measure.direction), onTheLine };
}
