import { describe, expect, it } from 'vitest';
import { stackedLevels } from './stacked-levels.ts';

describe('stacked dots', () => {
  it('share a level only where they do not touch', () => {
    expect(stackedLevels([0, 3, 4, 10, 20], 5)).toEqual([0, 1, 2, 0, 0]);
  });

  it('keep both ends on the rule', () => {
    const levels = stackedLevels([0, 1, 2, 9, 10], 5);
    expect([levels[0], levels[4]]).toEqual([0, 0]);
  });

  it('stand on one another where all are equal', () => {
    expect([...stackedLevels([5, 5, 5], 5)].sort()).toEqual([0, 1, 2]);
    expect(stackedLevels([5], 5)).toEqual([0]);
    expect(stackedLevels([], 5)).toEqual([]);
  });
});
