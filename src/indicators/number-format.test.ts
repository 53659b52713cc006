import { describe, expect, it } from 'vitest';
import { formatInterval, formatNumber, formatWithUnit } from './number-format.ts';

describe('a figure', () => {
  it('is written with the decimals of its indicator and marked thousands', () => {
    expect(formatNumber(144191, 0)).toBe('144,191');
    expect(formatNumber(27.19166, 1)).toBe('27.2');
  });

  it('below zero has a minus sign, unless it prints as zero', () => {
    expect(formatNumber(-1.25, 1)).toBe('−1.3');
    expect(formatNumber(-0.04, 1)).toBe('0.0');
  });

  it('carries its unit where that helps', () => {
    expect(formatWithUnit(74.2, { unit: 'years', decimals: 1 })).toBe('74.2 years');
    expect(formatWithUnit(20.8, { unit: '%', decimals: 1 })).toBe('20.8%');
    expect(formatWithUnit(7.46, { unit: 'score out of 10', decimals: 2 })).toBe('7.46');
  });

  it('has its interval in words', () => {
    expect(formatInterval(47.42, 62.14, 1)).toBe('between 47.4 and 62.1');
  });
});
