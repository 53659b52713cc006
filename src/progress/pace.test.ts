import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../indicators/period.ts';
import { paceTo } from './pace.ts';

const latest = { value: 9.9, lower: null, upper: null, period: parsePeriod('2024') };
const measure = { direction: 'at-or-below', value: 5, year: 2030, baseline: null } as const;

describe('the pace of a target', () => {
  it('is what is left over the years left, beside what was gained over the years gone', () => {
    // 4.9 points in six years; from 12 in 2020, 2.1 points in four.
    const start = { value: 12, period: parsePeriod('2020') };
    expect(paceTo({ ...measure, baseline: start }, latest)).toEqual({
      needed: expect.closeTo(-0.8167, 4),
      soFar: expect.closeTo(-0.525, 4),
    });
  });

  it('has no past without a start, and is none once the year is here', () => {
    expect(paceTo(measure, latest)?.soFar).toBeNull();
    expect(paceTo(measure, { ...latest, period: parsePeriod('2030') })).toBeNull();
  });
});
