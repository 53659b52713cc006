/** One figure of a series: `time` in years, value and standard error in the unit of the figure. */
export interface TrendPoint {
  time: number;
  value: number;
  standardError: number;
}

/** A weighted straight line through a series, and whether it is more than chance. */
export interface WeightedTrend {
  /** Change a year, in the unit of the figure. */
  slope: number;
  chiSquare: number;
  /** Whether the slope keeps its sign when each point is left out in turn. */
  keepsItsSign: boolean;
  significant: boolean;
  /** χ² of what the line leaves of the figures, with two degrees of freedom fewer than there are points. */
  misfit: number;
}

/** Chi-square with one degree of freedom at the 99.8% level. */
export const chiSquare998 = 9.54953570608324;

interface Line {
  slope: number;
  standardError: number;
  misfit: number;
}

function fitLine(points: readonly TrendPoint[]): Line {
  // Counting time from the first point keeps the sums small; the slope does not depend on it.
  const origin = points[0]!.time;
  let [s, sx, sy, sxx, sxy] = [0, 0, 0, 0, 0];
  for (const { time, value, standardError } of points) {
    const weight = 1 / standardError ** 2;
    const t = time - origin;
    s += weight;
    sx += weight * t;
    sy += weight * value;
    sxx += weight * t * t;
    sxy += weight * t * value;
  }
  const spread = s * sxx - sx * sx;
  const slope = (s * sxy - sx * sy) / spread;
  const start = (sy - slope * sx) / s;
  const missedBy = (each: TrendPoint) => each.value - start - slope * (each.time - origin);
  const misfit = points.reduce((all, each) => all + (missedBy(each) / each.standardError) ** 2, 0);
  return { slope, standardError: Math.sqrt(s / spread), misfit };
}

/**
 * Straight line through a series, each point weighted by 1 / SE², tested by χ² = (slope / SE of slope)²
 * with one degree of freedom at the 99.8% level. Significant only if the slope also keeps its sign when
 * each point is left out in turn, so that no single point makes a trend.
 * Needs three points or more at different times, each with a standard error above nought; throws RangeError.
 * Source: the recent trend test of OHID in Fingertips; inverse-variance weighted least squares.
 */
export function weightedTrend(points: readonly TrendPoint[]): WeightedTrend {
  if (points.length < 3) throw new RangeError(`A trend needs three points; got ${points.length}`);
  if (new Set(points.map((point) => point.time)).size < points.length) {
    throw new RangeError('A trend needs one point at a time; two have the same time');
  }
  if (!points.every((point) => point.standardError > 0)) {
    throw new RangeError('A trend needs a standard error above nought at every point');
  }
  const { slope, standardError, misfit } = fitLine(points);
  const chiSquare = (slope / standardError) ** 2;
  const keepsItsSign = points.every(
    (_, left) =>
      Math.sign(fitLine(points.filter((__, i) => i !== left)).slope) === Math.sign(slope),
  );
  return {
    slope,
    chiSquare,
    keepsItsSign,
    significant: chiSquare > chiSquare998 && keepsItsSign,
    misfit,
  };
}
