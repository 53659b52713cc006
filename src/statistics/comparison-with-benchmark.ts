/** Where an area stands against a fixed benchmark. */
export type BenchmarkComparison = 'lower' | 'similar' | 'higher';

/**
 * Compares a 95% interval with a benchmark taken as fixed: wholly below is `lower`, wholly above is
 * `higher`, and an interval that holds or only touches the benchmark is `similar`.
 * Source: the comparison that OHID makes in Fingertips by confidence intervals.
 */
export function compareWithBenchmark(
  interval: { lower: number; upper: number },
  benchmark: number,
): BenchmarkComparison {
  if (interval.upper < benchmark) return 'lower';
  if (interval.lower > benchmark) return 'higher';
  return 'similar';
}
