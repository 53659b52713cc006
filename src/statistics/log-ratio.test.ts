import { describe, expect, it } from 'vitest';
import { logRatio } from './log-ratio.ts';

const figure = (value: number, standardError: number) => ({
  value,
  lower: value - 1.959964 * standardError,
  upper: value + 1.959964 * standardError,
});

describe('the logarithm of a ratio', () => {
  it('adds the squares of the relative errors', () => {
    // By hand: ln 2 = 0.6931; √(0.03² + 0.04²) = 0.05.
    const ratio = logRatio(figure(100, 3), figure(50, 2));
    expect(ratio?.value).toBeCloseTo(0.693147, 6);
    expect(ratio?.standardError).toBeCloseTo(0.05, 5);
  });

  it('is none of a figure that is not above nought', () => {
    expect(logRatio(figure(0, 1), figure(50, 2))).toBeNull();
    expect(logRatio(figure(50, 2), figure(-1, 2))).toBeNull();
  });
});
