import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalQuantile } from './normal-quantile.ts';

describe('the normal quantile', () => {
  it.each([
    [0.25, -0.67448975],
    [0.5, 0],
    [0.6, 0.253347103],
    [0.975, 1.959963985],
    [0.999, 3.090232306],
    [0.9995, 3.290526731],
    [1e-12, -7.034483825],
  ])('of %d is %d, as tables have it', (p, z) => {
    expect(Math.abs(normalQuantile(p) - z)).toBeLessThan(1e-6);
  });

  it('is the same on both sides of the middle', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (p) => {
        expect(normalQuantile(p)).toBeCloseTo(-normalQuantile(1 - p), 6);
      }),
    );
  });

  it.each([0, 1, -0.1, Number.NaN])('refuses %d', (p) => {
    expect(() => normalQuantile(p)).toThrow('A share lies between 0 and 1');
  });
});
