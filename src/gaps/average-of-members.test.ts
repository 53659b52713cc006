import { describe, expect, it } from 'vitest';
import { averageAgainstOfficial } from './average-against-official.ts';
import { averageOfMembers } from './average-of-members.ts';

describe('the average of members', () => {
  it('weights each figure by the residents inside, not by the whole member', () => {
    const average = averageOfMembers([
      { value: 80, residentsInside: 300 },
      { value: 84, residentsInside: 100 },
    ]);
    expect(average).toEqual({ value: 81, counted: 2, members: 2, coverage: 1 });
  });

  it('is shown at 80% of residents and not under', () => {
    const covering = (residentsInside: number) =>
      averageOfMembers([
        { value: 80, residentsInside },
        { value: null, residentsInside: 100 - residentsInside },
      ]);
    expect(covering(80)).toEqual({ value: 80, counted: 1, members: 2, coverage: 0.8 });
    expect(covering(79)).toEqual({ value: null, counted: 1, members: 2, coverage: 0.79 });
  });

  it('of no members is none', () => {
    expect(averageOfMembers([])).toEqual({ value: null, counted: 0, members: 0, coverage: 0 });
  });
});

describe('averages beside official figures', () => {
  it('give the mean error, the mean of its size and the worst, with its sign', () => {
    const errors = averageAgainstOfficial([
      { derived: 80.5, official: 80 },
      { derived: 79, official: 80 },
      { derived: 80, official: 80 },
    ]);
    expect(errors).toMatchObject({ count: 3, meanAbsoluteError: 0.5, worstError: -1 });
    expect(errors?.meanError).toBeCloseTo(-1 / 6, 12);
  });

  it('are nothing where there are none', () => {
    expect(averageAgainstOfficial([])).toBeNull();
  });
});
