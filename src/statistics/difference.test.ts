import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference, subtractEstimates, testAgainstNought } from './difference.ts';
import { z998 } from './significance.ts';

const figure = (value: number, half: number) => ({
  value,
  lower: value - half,
  upper: value + half,
});

describe('the difference between two figures', () => {
  it('adds the variances: standard errors of 3 and 4 make one of 5', () => {
    const tested = difference(figure(30, 3 * 1.96), figure(20, 4 * 1.96));
    expect(tested.difference).toBeCloseTo(10, 12);
    expect(tested.z).toBeCloseTo(2, 12);
    expect(tested.lower).toBeCloseTo(10 - 9.8, 12);
    expect(tested.upper).toBeCloseTo(10 + 9.8, 12);
    expect(tested.isReal).toBe(true);
  });

  it('can be real although the two intervals overlap', () => {
    const [a, b] = [figure(61.5, 1), figure(60, 1)];
    expect(a.lower).toBeLessThan(b.upper);
    expect(difference(a, b).isReal).toBe(true);
  });

  it('asks more at the 99.8% level', () => {
    const [a, b] = [figure(61.5, 1), figure(60, 1)];
    expect(difference(a, b, z998).isReal).toBe(false);
    expect(difference(a, b, z998).upper).toBeGreaterThan(difference(a, b).upper);
  });

  it('is never real between a figure and itself, even with no spread', () => {
    expect(difference(figure(60, 0), figure(60, 0))).toMatchObject({ z: 0, isReal: false });
  });

  it('is real exactly when its interval leaves out nought, and turns round with its figures', () => {
    const value = fc.double({ min: -100, max: 100, noNaN: true });
    const half = fc.double({ min: 0.01, max: 20, noNaN: true });
    fc.assert(
      fc.property(value, half, value, half, (a, aHalf, b, bHalf) => {
        const forth = difference(figure(a, aHalf), figure(b, bHalf));
        const back = difference(figure(b, bHalf), figure(a, aHalf));
        expect(forth.isReal).toBe(forth.lower > 0 || forth.upper < 0);
        expect(back.z).toBeCloseTo(-forth.z, 9);
        expect(back.isReal).toBe(forth.isReal);
      }),
    );
  });
});

it('the change of a gap counts all four standard errors', () => {
  const one = { value: 10, standardError: 1 };
  const gapNow = subtractEstimates({ value: 4, standardError: 1 }, one);
  const gapBefore = subtractEstimates({ value: 8, standardError: 1 }, one);
  const change = subtractEstimates(gapNow, gapBefore);
  expect(change.value).toBe(-4);
  expect(change.standardError).toBeCloseTo(2, 12);
  expect(testAgainstNought(change).z).toBeCloseTo(-2, 12);
  expect(testAgainstNought(change).isReal).toBe(true);
});
