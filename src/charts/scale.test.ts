import { describe, expect, it } from 'vitest';
import { percentOf, ticksOf, widened } from './scale.ts';

describe('a scale', () => {
  it('cuts what lies past an end, and has a middle where it has no length', () => {
    expect(percentOf({ low: 0, high: 8 }, 2)).toBe(25);
    expect(percentOf({ low: 0, high: 8 }, -2)).toBe(0);
    expect(percentOf({ low: 3, high: 3 }, 3)).toBe(50);
  });

  it('has round ticks inside it', () => {
    expect(ticksOf({ low: 73.4, high: 84.6 }, 4)).toEqual([74, 76, 78, 80, 82, 84]);
    expect(ticksOf({ low: -0.25, high: 0.61 }, 4)).toEqual([-0.2, 0, 0.2, 0.4, 0.6]);
    expect(ticksOf({ low: 7, high: 7 }, 4)).toEqual([7]);
  });

  it('grows by a share of its length, by one where it has none', () => {
    expect(widened({ low: 0, high: 10 }, 0.1)).toEqual({ low: -1, high: 11 });
    expect(widened({ low: 5, high: 5 }, 0.1)).toEqual({ low: 4, high: 6 });
  });
});
