import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fifths, outerFifths } from './fifths.ts';

describe('fifths', () => {
  it('cut ten different values into five pairs, 1 the lowest', () => {
    expect(fifths([10, 9, 8, 7, 6, 5, 4, 3, 2, 1])).toEqual([5, 5, 4, 4, 3, 3, 2, 2, 1, 1]);
  });

  it('give equal values one fifth, by their lowest rank', () => {
    expect(fifths([1, 2, 2, 2, 2, 6, 7, 8, 9, 10])).toEqual([1, 1, 1, 1, 1, 3, 4, 4, 5, 5]);
  });

  it('keep a missing value missing and out of the count', () => {
    expect(fifths([null, 1, 2, null, 3, 4, 5])).toEqual([null, 1, 2, null, 3, 4, 5]);
    expect(fifths([null])).toEqual([null]);
  });

  it('never put a higher value in a lower fifth, nor equal values in two', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 60 }), (values) => {
        const placed = fifths(values);
        values.forEach((a, i) =>
          values.forEach((b, j) => {
            if (a === b) expect(placed[i]).toBe(placed[j]);
            if (a < b) expect(placed[i]!).toBeLessThanOrEqual(placed[j]!);
          }),
        );
      }),
    );
  });
});

describe('the outer fifths', () => {
  it('end with the second and begin with the last but one of ten different values', () => {
    expect(outerFifths([10, 9, 8, 7, 6, 5, 4, 3, 2, 1])).toEqual({ lowestTo: 2, highestFrom: 9 });
  });

  it('have no end where equal values leave one empty', () => {
    expect(outerFifths([1, 1, 1, 1, 1])).toEqual({ lowestTo: 1, highestFrom: null });
    expect(outerFifths([])).toEqual({ lowestTo: null, highestFrom: null });
  });
});
