import { describe, expect, it } from 'vitest';
import type { AreaShape, Point } from './area-at-point.ts';
import { areaNearPoint } from './area-near-point.ts';

/** A square of a tenth of a degree, its lower left corner at a longitude on the equator. */
const square = (code: string, west: number): AreaShape => {
  const corners: Point[] = [
    [west, 0],
    [west + 0.1, 0],
    [west + 0.1, 0.1],
    [west, 0.1],
  ];
  return { code, parts: [[corners]] };
};
const areas = [square('X01', 0), square('X02', 0.5)];

describe('the area nearest to a point', () => {
  it('is found by its sides, not only its corners', () => {
    // A hundredth of a degree west of the middle of a side: 1.1 km.
    expect(areaNearPoint([-0.01, 0.05], areas, 2)).toBe('X01');
    expect(areaNearPoint([0.49, 0.05], areas, 2)).toBe('X02');
  });

  it('is none where none is so near', () => {
    expect(areaNearPoint([-0.01, 0.05], areas, 1)).toBeNull();
    expect(areaNearPoint([0.3, 0.05], areas, 10)).toBeNull();
  });
});
