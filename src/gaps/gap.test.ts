import { madeUpReading } from './fixtures/made-up-reading.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { gapBetween } from './gap.ts';
import { gapBetweenSexes } from './between-sexes.ts';
import { gapByDeprivation } from './by-deprivation.ts';
import type { Reading } from './reading.ts';
import { yearsInPoorerHealth } from './years-in-poorer-health.ts';

const reading = (period: string, value: number, half: number | null = null): Reading =>
  madeUpReading(period, value, half);
/** Rolling three-year readings from 2017-2019 on. */
const rolling = (values: number[], half: number | null = null) =>
  values.map((value, i) => reading(`${2017 + i}-${2019 + i}`, value, half));

describe('the gap against the country', () => {
  it('is the difference of the printed figures, and is followed over every third period', () => {
    const gap = gapBetween(
      rolling([70, 71, 72, 73, 74, 75, 76.16]),
      rolling([75, 75, 75, 75, 75, 75, 81.62]),
      1,
    );
    expect(gap?.now).toMatchObject({ own: 76.16, other: 81.62, size: -5.4 });
    expect(gap?.sincePrevious?.from.period.text).toBe('2020-2022');
    expect(gap?.sinceFirst?.from).toMatchObject({ size: -5 });
    expect(gap?.sinceFirst).toMatchObject({ change: -0.4, result: 'untested', test: null });
  });

  it('is not tested for want of ranges, and says whether none or only some were published', () => {
    const moved = (half: number | null) =>
      gapBetween(
        [reading('2020-2022', 78), reading('2023-2025', 76, half)],
        [reading('2020-2022', 80, half), reading('2023-2025', 80, half)],
        1,
      );
    expect(moved(null)?.sinceFirst?.untested).toBe('no-ranges');
    expect(moved(0.5)?.sinceFirst?.untested).toBe('some-ranges');
    expect(moved(0.5)?.now.untested).toBeNull();
    const slopes = [reading('2020-2022', 9), reading('2023-2025', 10, 1)];
    expect(gapByDeprivation(slopes, 1, null)?.gap.sinceFirst?.untested).toBe('some-ranges');
  });

  it('is wider, narrower or turned round only by a test that counts all four standard errors', () => {
    const moved = (then: number, now: number, half: number) =>
      gapBetween(
        [reading('2020-2022', then, half), reading('2023-2025', now, half)],
        [reading('2020-2022', 80, half), reading('2023-2025', 80, half)],
        1,
      )?.sinceFirst;
    expect(moved(78, 76, 0.5)?.result).toBe('wider');
    expect(moved(76, 78, 0.5)?.result).toBe('narrower');
    expect(moved(79, 81, 0.5)?.result).toBe('turned-round');
    expect(moved(78, 77, 0.5)?.result).toBe('no-real-change');
    // Two standard errors would make this real (z = 2.1); four do not (z = 1.5).
    expect(moved(78, 76.5, 1)?.result).toBe('no-real-change');
    expect(moved(78, 76.5, 1)?.test?.z).toBeCloseTo(-1.5 / (2 / 1.96), 9);
  });

  it('matches a period only with itself, and is nothing where none is shared', () => {
    const area = [reading('2022-2024', 77), reading('2023-2025', 78)];
    const country = [reading('2022-2024', 80)];
    expect(gapBetween(area, country, 1)?.now).toMatchObject({ size: -3 });
    expect(gapBetween(area, [reading('2020-2022', 80)], 1)).toBeNull();
    expect(gapBetween([], country, 1)).toBeNull();
  });

  it('cannot be followed where no earlier period stands apart from the latest', () => {
    const gap = gapBetween(rolling([70, 71]), rolling([75, 75]), 1);
    expect(gap).toMatchObject({ sincePrevious: null, sinceFirst: null });
  });

  it('turns its sign when area and country change places', () => {
    const values = fc.array(fc.integer({ min: 600, max: 900 }), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(values, values, (a, b) => {
        const [first, second] = [a, b].map((list) => rolling(list.map((value) => value / 10)));
        const forth = gapBetween(first!, second!, 1)!;
        const back = gapBetween(second!, first!, 1)!;
        expect(forth.now.size).toBe(0 - back.now.size);
        expect(forth.sinceFirst!.change).toBe(0 - back.sinceFirst!.change);
      }),
    );
  });
});

it('the gap between women and men is women less men, tested where both have intervals', () => {
  const women = [reading('2022-2024', 62, 1)];
  expect(gapBetweenSexes(women, [reading('2022-2024', 59, 1)], 1)).toMatchObject({
    gap: { now: { size: 3 } },
    test: { isReal: true },
  });
  expect(gapBetweenSexes(women, [reading('2022-2024', 59)], 1)?.test).toBeNull();
});

it('years in poorer health use only periods in which both are published, and are never tested', () => {
  const gap = yearsInPoorerHealth(
    [reading('2019-2021', 79, 0.2), reading('2022-2024', 80, 0.2), reading('2023-2025', 81, 0.2)],
    [reading('2019-2021', 60, 0.2), reading('2022-2024', 52.7, 1)],
    1,
  );
  expect(gap?.now).toMatchObject({ size: 27.3, estimate: null });
  expect(gap?.now.period.text).toBe('2022-2024');
  expect(gap?.sinceFirst?.result).toBe('untested');
});

describe('the gap by deprivation', () => {
  it('keeps the sign of the published slope index and names which way the line runs', () => {
    const slopeAt = (value: number) => gapByDeprivation([reading('2022-2024', value)], 1, null);
    expect(slopeAt(9.2)).toMatchObject({ slope: 'longer-at-least-deprived' });
    expect(slopeAt(-0.4)).toMatchObject({
      slope: 'longer-at-most-deprived',
      gap: { now: { size: -0.4 } },
    });
    expect(slopeAt(-0.04)).toMatchObject({ slope: 'level', gap: { now: { size: 0 } } });
    expect(gapByDeprivation([], 1, null)).toBeNull();
  });

  it('is followed like any gap', () => {
    const gap = gapByDeprivation(rolling([8, 0, 0, 9.1, 0, 0, 9.5]), 1, null)?.gap;
    expect(gap?.sincePrevious).toMatchObject({ change: 0.4, result: 'untested' });
    expect(gap?.sinceFirst).toMatchObject({ change: 1.5 });
  });
});
