import { expect, it } from 'vitest';
import { parsePeriod } from '../../indicators/period.ts';
import { gapBetween } from '../../gaps/gap.ts';
import { earlierWords, soleEarlierWords } from './earlier.ts';

/** A gap of two periods that share no year. */
const moving = (then: number, now: number, first = '2017-2019') =>
  gapBetween(
    [
      { period: parsePeriod(first), value: 80 + then, lower: null, upper: null },
      { period: parsePeriod('2023-2025'), value: 80 + now, lower: null, upper: null },
    ],
    [first, '2023-2025'].map((period) => ({
      period: parsePeriod(period),
      value: 80,
      lower: null,
      upper: null,
    })),
    1,
    null,
  );
const said = (female: ReturnType<typeof moving>, male: ReturnType<typeof moving>) =>
  earlierWords({ female, male, decimals: 1, sides: ['more', 'less'] });

it('what a gap was is told for women and men in one period', () => {
  expect(said(moving(-3.6, -4.2), moving(-5, -5.5))).toBe(
    'More; gap in 2017 to 2019: women 3.6, men 5.0',
  );
});

it('the side is named where the gap has changed sides since, and each period where they differ', () => {
  expect(said(moving(0.3, -0.2), moving(-0.5, -0.7))).toBe(
    'More; gap in 2017 to 2019: women 0.3 more, men 0.5',
  );
  expect(said(moving(-3.6, -4.2), moving(-5, -5.5, '2014-2016'))).toBe(
    'More; it was, for women 3.6 in 2017 to 2019 and men 5.0 in 2014 to 2016',
  );
});

it('nothing is told of a gap that cannot be followed', () => {
  expect(said(null, null)).toBeNull();
  expect(soleEarlierWords(null, { decimals: 1, sides: ['more', 'less'] })).toBeNull();
});
