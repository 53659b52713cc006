import { describe, expect, it } from 'vitest';
import { strokesPath } from './strokes.ts';

const heightsOf = (path: string): number[] =>
  [...path.matchAll(/v([\d.]+)/g)].map((match) => Number(match[1]));
const widthsOf = (path: string): number[] =>
  [...path.matchAll(/h([\d.]+)v/g)].map((match) => Number(match[1]));

describe('a row of strokes', () => {
  it('has a tall stroke for each year in good health, a short one after, then dots to ninety', () => {
    const heights = heightsOf(strokesPath({ life: 80, healthy: 60, height: 50 }));
    expect(heights.filter((height) => height === 50)).toHaveLength(60);
    expect(heights.filter((height) => height === 18)).toHaveLength(20);
    expect(heights.filter((height) => height === 2.4)).toHaveLength(10);
  });

  it('cuts the last stroke to its fraction of a year', () => {
    const path = strokesPath({ life: 2.25, healthy: null, height: 26, years: 4 });
    expect(path).toBe(
      'm0 0h6.4v26h-6.4zm10 0h6.4v26h-6.4zm10 0h1.6v26h-1.6zm10 23.6h6.4v2.4h-6.4z',
    );
  });

  it('shares the year in which good health ends between a tall and a short stroke', () => {
    expect(widthsOf(strokesPath({ life: 2, healthy: 0.5, height: 26, years: 2 }))).toEqual([
      3.2, 3.2, 6.4,
    ]);
  });

  it('draws every stroke tall when years in good health are not known', () => {
    expect(new Set(heightsOf(strokesPath({ life: 90, healthy: null, height: 60 })))).toEqual(
      new Set([60]),
    );
  });

  it('stays on the rule when a life is longer than it, and when there is none', () => {
    expect(heightsOf(strokesPath({ life: 95, healthy: 95, height: 60 }))).toHaveLength(90);
    expect(new Set(heightsOf(strokesPath({ life: -1.5, healthy: null, height: 60 })))).toEqual(
      new Set([2.4]),
    );
  });
});
