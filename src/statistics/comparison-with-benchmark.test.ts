import { expect, it } from 'vitest';
import { compareWithBenchmark } from './comparison-with-benchmark.ts';

it.each([
  [{ lower: 10, upper: 11.9 }, 'lower'],
  [{ lower: 10, upper: 12 }, 'similar'],
  [{ lower: 11, upper: 13 }, 'similar'],
  [{ lower: 12, upper: 14 }, 'similar'],
  [{ lower: 12.1, upper: 14 }, 'higher'],
] as const)('the interval %j against 12 is %s: touching is similar', (interval, expected) => {
  expect(compareWithBenchmark(interval, 12)).toBe(expected);
});
