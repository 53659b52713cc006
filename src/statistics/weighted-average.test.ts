import fc from 'fast-check';
import { expect, it } from 'vitest';
import { weightedAverage } from './weighted-average.ts';

it('a weight of three counts three times', () => {
  const average = weightedAverage([
    { value: 80, weight: 3 },
    { value: 84, weight: 1 },
  ]);
  expect(average).toBe(81);
});

it('no weight at all gives no average, and a weight below nought is refused', () => {
  expect(weightedAverage([])).toBeNull();
  expect(weightedAverage([{ value: 80, weight: 0 }])).toBeNull();
  expect(() => weightedAverage([{ value: 80, weight: -1 }])).toThrow('got -1');
});

it('the average lies between the lowest and the highest value', () => {
  const item = fc.record({
    value: fc.integer({ min: -1000, max: 1000 }),
    weight: fc.integer({ min: 1, max: 1000 }),
  });
  fc.assert(
    fc.property(fc.array(item, { minLength: 1 }), (items) => {
      const average = weightedAverage(items)!;
      const values = items.map(({ value }) => value);
      expect(average).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
      expect(average).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
    }),
  );
});
