import { linearRegression } from 'simple-statistics';

/**
 * Slope index of inequality: the difference between the two ends of a straight line fitted by ordinary
 * least squares through groups of equal size, in order from the most to the least deprived, each placed
 * at the middle of its rank (0.05 … 0.95 for ten groups). In the unit of the values; above nought where
 * the least deprived have more. Throws RangeError under two groups.
 * Source: the relative ranks of `phe_sii` in OHID's PHEindicatormethods, for groups of equal size and
 * weight; the fit is `linearRegression` of simple-statistics.
 */
export function slopeIndex(valuesFromMostDeprived: readonly number[]): number {
  const groups = valuesFromMostDeprived.length;
  if (groups < 2) throw new RangeError(`A slope index needs two groups or more; got ${groups}`);
  return linearRegression(valuesFromMostDeprived.map((value, i) => [(i + 0.5) / groups, value])).m;
}
