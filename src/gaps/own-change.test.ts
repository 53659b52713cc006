import { madeUpReading } from './fixtures/made-up-reading.ts';
import { describe, expect, it } from 'vitest';

import { ownChange } from './own-change.ts';

const reading = (period: string, value: number, half: number | null = 1) =>
  madeUpReading(period, value, half);

describe('the change of an area’s own figure', () => {
  it('runs from the first to the newest period that share no year, with its test', () => {
    const found = ownChange(
      [
        reading('2012-2014', 58),
        reading('2013-2015', 57),
        reading('2016-2018', 55),
        reading('2019-2021', 53),
        reading('2022-2024', 51.8),
      ],
      1,
    );
    expect(found).toMatchObject({
      from: { text: '2013-2015' },
      to: { text: '2022-2024' },
      change: -5.2,
      test: { isReal: true },
      untested: null,
    });
  });

  it('may be chance: 1.3 years between two ranges of one year each way is z 1.80', () => {
    const found = ownChange([reading('2019-2021', 57), reading('2022-2024', 58.3)], 1);
    expect(found?.test?.z).toBeCloseTo(1.8, 2);
    expect(found?.test?.isReal).toBe(false);
  });

  it('is not tested without ranges, and is none of one period or of two that share years', () => {
    const [then, bare] = [reading('2019-2021', 57, null), reading('2022-2024', 58, null)];
    expect(ownChange([then, bare], 1)).toMatchObject({ test: null, untested: 'no-ranges' });
    const inPart = ownChange([then, reading('2022-2024', 58)], 1);
    expect(inPart).toMatchObject({ change: 1, test: null, untested: 'some-ranges' });
    expect(ownChange([reading('2022-2024', 57)], 1)).toBeNull();
    expect(ownChange([reading('2021-2023', 57), reading('2022-2024', 58)], 1)).toBeNull();
    expect(ownChange([], 1)).toBeNull();
  });
});
