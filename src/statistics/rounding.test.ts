import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceAsPrinted, roundedText, roundTo } from './rounding.ts';

describe('rounding on the decimal text', () => {
  it.each([
    [2.25, 1, '2.3'],
    [-2.25, 1, '-2.3'],
    [1.005, 2, '1.01'],
    [74.2, 1, '74.2'],
    [80.15, 1, '80.2'],
    [79.7 - 74.2, 1, '5.5'],
    [199.95, 1, '200.0'],
    [0.5, 0, '1'],
    [0.05, 1, '0.1'],
    [0.049, 1, '0.0'],
    [-0.04, 1, '0.0'],
    [1e-7, 3, '0.000'],
    [5e-7, 6, '0.000001'],
    [144191, 0, '144191'],
    [3, 2, '3.00'],
  ])('writes %d to %d decimals as %s', (value, decimals, text) => {
    expect(roundedText(value, decimals)).toBe(text);
  });

  it('never gives minus nought', () => {
    expect(Object.is(roundTo(-0.04, 1), 0)).toBe(true);
  });

  it('is never further from the value than half a step, and rounds once only', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, fc.integer({ min: 0, max: 4 }), (number, decimals) => {
        const rounded = roundTo(number, decimals);
        expect(Math.abs(rounded - number)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-6);
        expect(roundTo(rounded, decimals)).toBe(rounded);
        expect(roundedText(number, decimals)).toMatch(
          decimals === 0 ? /^-?\d+$/ : new RegExp(`^-?\\d+\\.\\d{${decimals}}$`),
        );
      }),
    );
  });

  it('goes up from a last digit of 5 and down below it, at any number of decimals', () => {
    const steps = fc.integer({ min: -99_999_999, max: 99_999_999 });
    fc.assert(
      fc.property(
        steps,
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 0, max: 4 }),
        (whole, next, decimals) => {
          // The number is made as text, so that arithmetic has no part in what is expected.
          const sign = whole < 0 ? '-' : '';
          const written = `${sign}${Math.abs(whole)}${next}e-${decimals + 1}`;
          const rounded = BigInt(Math.abs(whole)) + (next >= 5 ? 1n : 0n);
          const expected = Number(`${rounded === 0n ? '' : sign}${rounded}e-${decimals}`);
          expect(roundTo(Number(written), decimals)).toBe(expected);
          expect(Number(roundedText(Number(written), decimals))).toBe(expected);
        },
      ),
    );
  });

  it('refuses what is no number and decimals that are none', () => {
    expect(() => roundedText(Number.NaN, 1)).toThrow('Only a finite number can be rounded');
    expect(() => roundedText(1, 1.5)).toThrow('Decimals are a whole number');
  });
});

it('a printed difference is the difference of the printed figures', () => {
  // 5.46 apart, which alone would print 5.5, but a reader sees 74.2 and 79.6.
  expect(differenceAsPrinted(74.16, 79.62, 1)).toBe(-5.4);
});
