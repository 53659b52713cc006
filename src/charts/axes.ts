import { formatNumber } from '../indicators/number-format.ts';
import { decimalsOf } from '../tables/decimals-of.ts';
import type { Anchor, Drawing, Mark } from './chart.ts';
import { label, level, upright } from './marks.ts';
import { percentDown, roundTo, ticksOf, type Scale } from './scale.ts';

/** A place on an axis across, in percent, and its words; they stand in the middle of their tick unless said. */
export interface AcrossTick {
  percent: number;
  text: string;
  anchor?: Anchor;
}

/** The axis along the foot of a chart: its line, and at each place a tick with its words under it. */
export function acrossAxis(ticks: readonly AcrossTick[], baseline: number): Drawing {
  return {
    className: 'strip across',
    height: baseline + 5,
    marks: [
      level('axis', 0.5),
      ...ticks.flatMap(({ percent, text, anchor = 'middle' }) => [
        upright('tick', percent, 0, 6),
        label('quiet', { text, x: percent, y: baseline, anchor }),
      ]),
    ],
  };
}

/** A number on an axis is written with the decimals it has. */
export const tickText = (tick: number, decimals = decimalsOf(tick)): string =>
  formatNumber(tick, decimals);

/** An upright axis: its words, set against the chart to their right, and a faint line across the chart at each. */
export function uprightAxis(
  scale: Scale,
  height: number,
  { count, isEven }: { count: number; isEven: boolean },
): { words: Drawing; lines: Mark[] } {
  const ticks = ticksOf(scale, count);
  const most = Math.max(0, ...ticks.map(decimalsOf));
  const places = ticks.map((tick) => ({
    y: roundTo((percentDown(scale, tick) / 100) * height, 1),
    text: tickText(tick, isEven ? most : undefined),
  }));
  return {
    words: {
      className: 'strip',
      height,
      side: 'left',
      marks: places.map(({ y, text }) => label('quiet', { text, x: 100, y, dy: 5, anchor: 'end' })),
    },
    lines: places.map(({ y }) => level('grid-line', y)),
  };
}
