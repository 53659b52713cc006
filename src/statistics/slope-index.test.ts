import { describe, expect, it } from 'vitest';
import { slopeIndex } from './slope-index.ts';

/** Life expectancy at birth by deprivation decile, England, most deprived first; Office for National Statistics. */
const published = [
  ['men 2022 to 2024', [73.2, 75.7, 77.3, 78.7, 79.7, 80.5, 81.2, 81.8, 82.4, 83.6], 10.38],
  ['women 2022 to 2024', [78.3, 80.4, 81.6, 82.7, 83.5, 84.1, 84.6, 85.1, 85.5, 86.4], 8.02],
  ['men 2021 to 2023', [72.8, 75.3, 76.9, 78.2, 79.3, 80.3, 80.8, 81.6, 82.1, 83.2], 10.52],
  ['women 2021 to 2023', [78.0, 79.9, 81.3, 82.3, 83.2, 83.8, 84.3, 84.9, 85.4, 86.3], 8.35],
] as const;

describe('the slope index of inequality', () => {
  it.each(published)('of the ten deciles of England, %s, is as published', (_, deciles, index) => {
    expect(slopeIndex(deciles)).toBeCloseTo(index, 2);
  });

  it('is the whole rise of a straight line from one end to the other', () => {
    const line = Array.from({ length: 10 }, (_, i) => 70 + 10 * (i + 0.5) * 0.1);
    expect(slopeIndex(line)).toBeCloseTo(10, 9);
  });

  it('is below nought where the most deprived have more', () => {
    expect(slopeIndex([82, 81, 80, 79, 78])).toBeCloseTo(-5, 9);
  });

  it('refuses one group', () => {
    expect(() => slopeIndex([80])).toThrow('got 1');
  });
});
