import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../indicators/period.ts';
import {
  progressAfterItsYear,
  straightLineAt,
  targetProgress,
  type LatestFigure,
  type TargetMeasure,
} from './target-progress.ts';

/** From 20 in 2020 to 10 in 2030: the line falls by one a year. */
const measure: TargetMeasure = {
  direction: 'at-or-below',
  value: 10,
  year: 2030,
  baseline: { value: 20, period: parsePeriod('2020') },
};

const figure = (period: string, value: number, margin: number | null = null): LatestFigure => ({
  value,
  lower: margin === null ? null : value - margin,
  upper: margin === null ? null : value + margin,
  period: parsePeriod(period),
});

const statusOf = (latest: LatestFigure | null, of: TargetMeasure = measure): string =>
  targetProgress(of, latest).status;

describe('a target without intervals', () => {
  it('is followed beside the straight line and not judged', () => {
    expect(targetProgress(measure, figure('2024', 16))).toMatchObject({
      status: 'no-verdict',
      reason: 'no-range',
      onTheLine: 16,
    });
  });

  it('gets no verdict at the number or past it, nor once its year is over', () => {
    expect(targetProgress(measure, figure('2024', 9))).toMatchObject({
      status: 'no-verdict',
      reason: 'no-range',
      reached: 'yes',
    });
    expect(targetProgress(measure, figure('2030', 12))).toMatchObject({
      status: 'no-verdict',
      reason: 'no-range',
      reached: 'no',
      onTheLine: null,
    });
  });

  it('reads the line at the middle of a period of several years', () => {
    expect(targetProgress(measure, figure('2023-2025', 16)).onTheLine).toBe(16);
  });

  it('turns round where more is better', () => {
    const more: TargetMeasure = {
      direction: 'at-or-above',
      value: 80,
      year: 2030,
      baseline: { value: 60, period: parsePeriod('2020') },
    };
    expect(statusOf(figure('2025', 71, 0.5), more)).toBe('on-course');
    expect(statusOf(figure('2025', 69, 0.5), more)).toBe('off-course');
    expect(statusOf(figure('2025', 81, 0.5), more)).toBe('met');
  });
});

describe('a target whose year has passed', () => {
  const after = (latest: LatestFigure | null) => {
    const { status, reason } = progressAfterItsYear(measure, latest);
    return [status, reason];
  };

  it('is met or due by figures of its year, and has no course where none of that year is held', () => {
    expect(after(figure('2030', 12, 1))).toEqual(['due', null]);
    expect(after(figure('2030', 12))).toEqual(['no-verdict', 'no-range']);
    expect(after(figure('2029', 9, 0.5))).toEqual(['met', null]);
    expect(after(figure('2029', 12))).toEqual(['cannot-be-tracked', 'year-not-held']);
    expect(after(null)).toEqual(['cannot-be-tracked', 'year-not-held']);
  });
});

describe('a target with intervals', () => {
  it('is met at the number, except where it must be below', () => {
    expect(statusOf(figure('2024', 10, 0))).toBe('met');
    expect(statusOf(figure('2024', 10, 0), { ...measure, direction: 'below' })).not.toBe('met');
    expect(statusOf(figure('2024', 9.9, 0), { ...measure, direction: 'below' })).toBe('met');
  });

  it('is due once the figures have run past its year, and not before', () => {
    expect(statusOf(figure('2029', 14, 1))).toBe('off-course');
    expect(targetProgress(measure, figure('2030', 12, 1))).toMatchObject({
      status: 'due',
      reached: 'no',
      onTheLine: null,
    });
    expect(statusOf(figure('2030', 9, 0.5))).toBe('met');
    expect(statusOf(figure('2029/30', 12, 1))).toBe('off-course');
    expect(statusOf(figure('2028-2030', 12, 1))).toBe('due');
  });

  it('is on or off course only when the whole interval is on one side of the line', () => {
    expect(statusOf(figure('2024', 14, 1.9))).toBe('on-course');
    expect(statusOf(figure('2024', 18, 1.9))).toBe('off-course');
    expect(statusOf(figure('2024', 15, 2))).toBe('too-close-to-call');
    expect(statusOf(figure('2024', 14, 2))).toBe('too-close-to-call');
  });

  it('is met only when the whole interval is', () => {
    expect(statusOf(figure('2024', 8, 2))).toBe('met');
    expect(targetProgress(measure, figure('2024', 9, 2))).toMatchObject({
      status: 'on-course',
      reached: 'unclear',
    });
    expect(targetProgress(measure, figure('2031', 9, 2))).toMatchObject({
      status: 'too-close-to-call',
      reached: 'unclear',
    });
  });
});

describe('a target that cannot be tracked', () => {
  const bare = { ...measure, baseline: null };
  it('says that it has no baseline, and still shows the latest figure and whether it is met', () => {
    expect(targetProgress(bare, figure('2024', 12))).toMatchObject({
      status: 'no-verdict',
      reason: 'no-baseline',
      latest: { value: 12 },
      reached: 'no',
    });
    expect(statusOf(figure('2024', 9, 0.5), bare)).toBe('met');
    expect(statusOf(figure('2030', 12, 1), bare)).toBe('due');
  });

  it('says that no figure has been published since its start', () => {
    expect(targetProgress(measure, null).reason).toBe('no-figure');
    expect(targetProgress(measure, figure('2020', 20)).reason).toBe('no-figure');
    expect(targetProgress(measure, figure('2019', 20)).reason).toBe('no-figure');
  });
});

describe('for every target', () => {
  const value = fc.double({ min: 0, max: 100, noNaN: true });
  const year = fc.integer({ min: 2021, max: 2035 });

  it('the line starts at the baseline and ends at the target', () => {
    fc.assert(
      fc.property(value, value, (from, to) => {
        const [start, end] = [
          { value: from, time: 2020.5 },
          { value: to, time: 2030.5 },
        ];
        expect(straightLineAt(2020.5, start, end)).toBeCloseTo(from, 9);
        expect(straightLineAt(2030.5, start, end)).toBeCloseTo(to, 9);
      }),
    );
  });

  it('a lower figure never stands worse where lower is wanted', () => {
    const order = ['due', 'off-course', 'too-close-to-call', 'on-course', 'met'];
    fc.assert(
      fc.property(
        value,
        value,
        year,
        fc.option(fc.double({ min: 0.1, max: 5, noNaN: true })),
        (a, b, at, margin) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)].map((each) =>
            order.indexOf(statusOf(figure(`${at}`, each, margin))),
          );
          expect(low).toBeGreaterThanOrEqual(high!);
        },
      ),
    );
  });

  it('asking for less of a bad thing and more of a good one are mirror images', () => {
    fc.assert(
      fc.property(
        value,
        year,
        fc.option(fc.double({ min: 0.1, max: 5, noNaN: true })),
        (at, when, margin) => {
          const mirrored: TargetMeasure = {
            direction: 'at-or-above',
            value: -10,
            year: 2030,
            baseline: { value: -20, period: parsePeriod('2020') },
          };
          expect(statusOf(figure(`${when}`, at, margin))).toBe(
            statusOf(figure(`${when}`, -at, margin), mirrored),
          );
        },
      ),
    );
  });

  it('is too close to call while the interval holds the line, however wide', () => {
    const before2030 = fc.integer({ min: 2021, max: 2029 });
    const inside = fc.double({ min: -0.99, max: 0.99, noNaN: true });
    const width = fc.double({ min: 0.1, max: 5, noNaN: true });
    fc.assert(
      fc.property(before2030, inside, width, (when, share, margin) => {
        const at = 20 - (when - 2020) + share * margin;
        expect(statusOf(figure(`${when}`, at, margin))).toBe('too-close-to-call');
        expect(statusOf(figure(`${when}`, at, margin * 2))).toBe('too-close-to-call');
      }),
    );
  });
});
