import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jointCriticalValue, rankIntervals } from './rank-intervals.ts';

const figure = (value: number, half: number) => ({
  value,
  lower: value - half,
  upper: value + half,
});

describe('joint rank intervals', () => {
  it('widen the intervals of 51 areas at 90% to about 3.081, as the paper does', () => {
    expect(jointCriticalValue(51, 0.9)).toBeCloseTo(3.081, 3);
    expect(jointCriticalValue(1, 0.95)).toBeCloseTo(1.96, 3);
  });

  it('pin every rank when the areas lie far apart', () => {
    expect(rankIntervals([figure(30, 1), figure(10, 1), figure(20, 1)])).toEqual([
      { rank: 3, first: 3, last: 3 },
      { rank: 1, first: 1, last: 1 },
      { rank: 2, first: 2, last: 2 },
    ]);
  });

  it('leave every rank open when all intervals overlap, and ties share a rank', () => {
    expect(rankIntervals([figure(10, 5), figure(10, 5), figure(11, 5)])).toEqual([
      { rank: 1, first: 1, last: 3 },
      { rank: 1, first: 1, last: 3 },
      { rank: 3, first: 1, last: 3 },
    ]);
  });

  it('hold the rank itself and stay between 1 and the number of areas', () => {
    const any = fc.record({
      value: fc.integer({ min: 0, max: 100 }),
      below: fc.integer({ min: 0, max: 30 }),
      above: fc.integer({ min: 0, max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (areas) => {
        const figures = areas.map(({ value, below, above }) => ({
          value,
          lower: value - below,
          upper: value + above,
        }));
        for (const { rank, first, last } of rankIntervals(figures)) {
          expect(first).toBeGreaterThanOrEqual(1);
          expect(first).toBeLessThanOrEqual(rank);
          expect(rank).toBeLessThanOrEqual(last);
          expect(last).toBeLessThanOrEqual(figures.length);
        }
      }),
    );
  });

  it('count the areas below and above as the paper says, ties and touching ends among them', () => {
    const widening = (count: number) =>
      jointCriticalValue(count, 0.95) / jointCriticalValue(1, 0.95);
    const any = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 20 }), (areas) => {
        const half = (size: number) => size * widening(areas.length);
        const intervals = rankIntervals(areas.map(([value, size]) => figure(value, size)));
        for (const [place, [value, size]] of areas.entries()) {
          const below = areas.filter(([v, s]) => v + half(s) < value - half(size)).length;
          const above = areas.filter(([v, s]) => v - half(s) > value + half(size)).length;
          const { rank, first, last } = intervals[place]!;
          expect(rank).toBe(1 + areas.filter(([other]) => other < value).length);
          // One end may touch another to the last bit, where widening by another sum differs.
          expect(Math.abs(first - 1 - below)).toBeLessThanOrEqual(
            touching(areas, value, half(size)),
          );
          expect(Math.abs(areas.length - last - above)).toBeLessThanOrEqual(
            touching(areas, value, half(size)),
          );
        }
        function touching(all: [number, number][], value: number, own: number): number {
          return all.filter(([v, s]) => Math.abs(Math.abs(v - value) - half(s) - own) < 1e-9)
            .length;
        }
      }),
    );
  });

  it('are all right together in at least 95 of 100 made-up rounds, seed fixed', () => {
    let seed = 20201;
    const uniform = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
    const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
    const truths = Array.from({ length: 12 }, (_, i) => i);
    const rounds = 400;
    const right = Array.from({ length: rounds }, () =>
      rankIntervals(truths.map((truth) => figure(truth + normal(), 1.96))),
    ).filter((ranks) => ranks.every(({ first, last }, i) => first <= i + 1 && i + 1 <= last));
    expect(right.length / rounds).toBeGreaterThanOrEqual(0.95);
  });
});
