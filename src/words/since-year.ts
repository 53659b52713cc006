import type { Indicator } from '../indicators/indicator.ts';
import { formatWithUnit } from '../indicators/number-format.ts';
import { sinceBreak, type Published, type Series } from '../indicators/series.ts';
import { difference, withInterval } from '../statistics/difference.ts';
import { differenceAsPrinted } from '../statistics/rounding.ts';
import { z998 } from '../statistics/significance.ts';
import { distanceWords } from './unit.ts';

type Measured = Pick<Indicator, 'unit' | 'decimals' | 'leftOutOfTrends'>;

/** What a test of two figures finds, at the level of tests of trends. */
function tested(then: Published, now: Published): string {
  const [before, after] = [withInterval(then), withInterval(now)];
  if (!before || !after) return 'not tested';
  return difference(after, before, z998).isReal ? 'by more than chance' : 'which could be chance';
}

/**
 * Which way a figure went since a year that is asked for: `from 17.2% in 2022 to 20.8% in 2024, up 3.6 percentage
 * points, not tested`. Null where its period is not held, shares a year with the newest, is one that trends pass over, or
 * lies before a break.
 */
export function sinceYear(series: Series, year: number, indicator: Measured): string | null {
  const held = sinceBreak(series).filter(
    ({ period }) => !indicator.leftOutOfTrends.includes(period.text),
  );
  const then = held.findLast(
    ({ period: { firstYear, lastYear } }) => firstYear <= year && year <= lastYear,
  );
  const now = held.at(-1);
  if (!then || !now || then.period.end > now.period.start) return null;
  const size = differenceAsPrinted(now.value, then.value, indicator.decimals);
  const ends = [then, now].map(
    ({ value, period }) => `${formatWithUnit(value, indicator)} in ${period.label}`,
  );
  const [low, high] = size > 0 ? [then, now] : [now, then];
  const moved = `${size > 0 ? 'up' : 'down'} ${distanceWords(low.value, high.value, indicator)}`;
  const way = size === 0 ? 'the same as printed' : moved;
  return `from ${ends.join(' to ')}, ${way}, ${tested(then, now)}`;
}
