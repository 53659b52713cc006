import { z95 } from './significance.ts';
import { standardErrorFromInterval } from './standard-error.ts';

/** A figure and its standard error, both in the unit of the figure. */
export interface Estimate {
  value: number;
  standardError: number;
}

/** A figure and its published 95% interval. */
export interface ValueWithInterval {
  value: number;
  lower: number;
  upper: number;
}

/** A difference a - b with its interval and its test. */
export interface Difference {
  difference: number;
  lower: number;
  upper: number;
  z: number;
  isReal: boolean;
}

/** A figure with both ends of its interval; null where one is missing. */
export const withInterval = ({
  value,
  lower,
  upper,
}: {
  value: number;
  lower: number | null;
  upper: number | null;
}): ValueWithInterval | null => (lower === null || upper === null ? null : { value, lower, upper });

/** The estimate behind a figure and its published 95% interval. */
export function estimateFromInterval(figure: ValueWithInterval): Estimate {
  return {
    value: figure.value,
    standardError: standardErrorFromInterval(figure.lower, figure.upper),
  };
}

/** The estimate of a - b for independent a and b: their variances add. */
export function subtractEstimates(a: Estimate, b: Estimate): Estimate {
  return {
    value: a.value - b.value,
    standardError: Math.hypot(a.standardError, b.standardError),
  };
}

/** Tests whether an estimate differs from nought: real when |z| is above `criticalZ`. */
export function testAgainstNought(estimate: Estimate, criticalZ = z95): Difference {
  const { value, standardError } = estimate;
  const z = value === 0 ? 0 : value / standardError;
  return {
    difference: value,
    lower: value - criticalZ * standardError,
    upper: value + criticalZ * standardError,
    z,
    isReal: Math.abs(z) > criticalZ,
  };
}

/**
 * The difference a - b of two independent figures, from their published 95% intervals:
 * z = (a - b) / sqrt(SE_a² + SE_b²), real when |z| > `criticalZ`; the interval is at the same level.
 * Overlap of the two intervals is not this test: it is too strict by far.
 * Source: Altman and Bland, "Interaction revisited: the difference between two estimates", BMJ 2003;326:219.
 */
export function difference(
  a: ValueWithInterval,
  b: ValueWithInterval,
  criticalZ = z95,
): Difference {
  return testAgainstNought(
    subtractEstimates(estimateFromInterval(a), estimateFromInterval(b)),
    criticalZ,
  );
}
