import { formatNumber } from '../../indicators/number-format.ts';
import type { MovingGap } from '../../gaps/movement.ts';
import { listOf } from '../list.ts';

import { peopleOf } from '../sex.ts';
import type { MovingGaps } from './movement.ts';

type Written = Pick<MovingGaps, 'decimals' | 'sides' | 'subject'>;

/** The first size of a gap that is followed, with its side where that is not today’s. */
function thenOf(gap: MovingGap | null, { decimals, sides }: Written) {
  if (!gap?.sinceFirst) return null;
  const { size, period } = gap.sinceFirst.from;
  const side = size * gap.now.size < 0 ? ` ${sides[size > 0 ? 0 : 1]}` : '';
  return { label: period.label, size: `${formatNumber(Math.abs(size), decimals)}${side}` };
}

/** A gap is called one, since the area’s own figure of then may stand beside it. */
const inPeriod = (label: string, { subject }: Written): string =>
  `More; ${subject === undefined ? 'gap in' : 'in'} ${label}`;

/**
 * What is told under a fold, and what a gap was in the earliest period that shares no year with the latest, in a few words beside the
 * sizes of today, in their unit: `More; gap in 2017 to 2019: women 3.6, men 5.0`. The side is named where
 * it is not that of today. Null where no earlier period is held.
 */
export function earlierWords(gaps: MovingGaps): string | null {
  const then = (['female', 'male'] as const).flatMap((sex) => {
    const found = thenOf(gaps[sex], gaps);
    return found ? [{ ...found, size: `${peopleOf(sex)} ${found.size}` }] : [];
  });
  const [first] = then;
  if (!first) return null;
  if (then.every(({ label }) => label === first.label))
    return `${inPeriod(first.label, gaps)}: ${then.map(({ size }) => size).join(', ')}`;
  return `More; it was, for ${listOf(then.map(({ label, size }) => `${size} in ${label}`))}`;
}

/** The same of one gap that no sex is named of. */
export function soleEarlierWords(gap: MovingGap | null, written: Written): string | null {
  const then = thenOf(gap, written);
  return then && `${inPeriod(then.label, written)}: ${then.size}`;
}
