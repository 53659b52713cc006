import type { Period } from '../indicators/period.ts';
import {
  subtractEstimates,
  testAgainstNought,
  type Difference,
  type Estimate,
} from '../statistics/difference.ts';
import { independentPeriods } from '../statistics/independent-periods.ts';
import { roundTo } from '../statistics/rounding.ts';
import type { Untested } from './untested.ts';

/** A gap in one period. */
export interface GapPoint {
  period: Period;
  /** Size with its sign, in the unit of the figures, as a reader gets it from the printed figures. */
  size: number;
  /** The same unrounded, with its standard error; null where nothing can be tested by it. */
  estimate: Estimate | null;
  /** Why there is no estimate; null exactly where there is one. */
  untested: Untested | null;
}

/**
 * Which way a gap moved. `wider`, `narrower` and `turned-round` (it changed sides) only where a test
 * at the 95% level says so; `untested` where nothing was tested.
 */
export type MovementResult = 'wider' | 'narrower' | 'turned-round' | 'no-real-change' | 'untested';

/** How a gap moved since an earlier period that shares no year with the latest. */
export interface Movement {
  from: GapPoint;
  /** Size now less size then, both with their sign, as printed. */
  change: number;
  result: MovementResult;
  test: Difference | null;
  /** Why there was no test; null exactly where there was one. */
  untested: Untested | null;
}

/** The latest of a row of gaps, and how it moved. */
export interface MovingGap<Point extends GapPoint = GapPoint> {
  now: Point;
  /** Since the last independent period before the latest; null where there is none. */
  sincePrevious: Movement | null;
  /** Since the earliest independent period; the same as `sincePrevious` where there are only two. */
  sinceFirst: Movement | null;
}

/** Which way a gap moved, by its unrounded sizes, where a test has said whether the change is real. */
export function testedMovement(
  now: number,
  then: number,
  isReal: boolean,
): Exclude<MovementResult, 'untested'> {
  if (!isReal) return 'no-real-change';
  if (now * then < 0) return 'turned-round';
  return Math.abs(now) > Math.abs(then) ? 'wider' : 'narrower';
}

function movementSince(now: GapPoint, from: GapPoint, decimals: number): Movement {
  const change = roundTo(now.size - from.size, decimals);
  if (!now.estimate || !from.estimate) {
    const untested = now.untested ?? from.untested;
    return { from, change, result: 'untested', test: null, untested };
  }
  const test = testAgainstNought(subtractEstimates(now.estimate, from.estimate));
  const result = testedMovement(now.estimate.value, from.estimate.value, test.isReal);
  return { from, change, result, test, untested: null };
}

/**
 * The latest gap and its movement since the last and the first of the periods that share no year with
 * it or each other, counted back from the latest. The test of a change counts every standard error of
 * both gaps. Null for an empty row.
 */
export function followGap<Point extends GapPoint>(
  points: readonly Point[],
  decimals: number,
): MovingGap<Point> | null {
  const independent = independentPeriods(points.map((point) => ({ ...point.period, point })));
  const now = independent.at(-1)?.point;
  if (!now) return null;
  const [first, previous] = [independent.at(0)?.point, independent.at(-2)?.point];
  if (!first || !previous) return { now, sincePrevious: null, sinceFirst: null };
  return {
    now,
    sincePrevious: movementSince(now, previous, decimals),
    sinceFirst: movementSince(now, first, decimals),
  };
}
