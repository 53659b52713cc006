import { estimateFromInterval, type Estimate, type ValueWithInterval } from './difference.ts';

/**
 * The natural logarithm of a over b with its standard error, √((SE_a/a)² + (SE_b/b)²), for independent figures
 * above nought; null where one is not. Two of them are subtracted to test whether a ratio changed.
 * Source: Altman and Bland, "Interaction revisited: the difference between two estimates", BMJ 2003;326:219,
 * who compare two ratios on the logarithmic scale.
 */
export function logRatio(a: ValueWithInterval, b: ValueWithInterval): Estimate | null {
  if (a.value <= 0 || b.value <= 0) return null;
  const [above, below] = [estimateFromInterval(a), estimateFromInterval(b)];
  return {
    value: Math.log(a.value / b.value),
    standardError: Math.hypot(above.standardError / above.value, below.standardError / below.value),
  };
}
