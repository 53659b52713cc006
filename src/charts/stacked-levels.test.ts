import { describe, expect, it } from 'vitest';
import { stackedLevels } from './stacked-levels.ts';

/** Levels of dots at places, each as wide as `width`. */
const levelsOf = (places: readonly number[], width: number): number[] =>
  stackedLevels(places.map((place) => ({ from: place - width / 2, to: place + width / 2 })));

describe('stacked dots', () => {
  it('share a level only where they do not touch', () => {
    expect(levelsOf([0, 3, 4, 10, 20], 5)).toEqual([0, 1, 2, 0, 0]);
  });

  it('keep both ends on the rule', () => {
    const levels = levelsOf([0, 1, 2, 9, 10], 5);
    expect([levels[0], levels[4]]).toEqual([0, 0]);
  });

  it('stand on one another where all are equal', () => {
    expect([...levelsOf([5, 5, 5], 5)].sort()).toEqual([0, 1, 2]);
    expect(levelsOf([5], 5)).toEqual([0]);
    expect(levelsOf([], 5)).toEqual([]);
  });

  it('share a level only where their ranges do not touch', () => {
    const ranges = [
      { from: 0, to: 6 },
      { from: 5, to: 9 },
      { from: 6, to: 12 },
    ];
    expect(stackedLevels(ranges)).toEqual([0, 1, 0]);
  });
});
