import type { Drawing } from './chart.ts';
import { level, upright } from './marks.ts';
import { percentOf, type Scale } from './scale.ts';

const height = 18;
const middle = height / 2;

/**
 * How a figure moved against the country’s, both as shares of it: the country’s upright at one, a short upright
 * where the figure was, a line from there, and a dot where it is now.
 */
export function gapMove({ then, now }: { then: number; now: number }, scale: Scale): Drawing {
  const [from, to] = [percentOf(scale, then), percentOf(scale, now)];
  return {
    className: 'strip gap-move',
    height,
    marks: [
      level('grid-line', middle),
      upright('country-line', percentOf(scale, 1), 0, height),
      upright('own-range', from, middle - 4, middle + 4),
      level('own-range', middle, Math.min(from, to), Math.max(from, to)),
      { kind: 'dot', className: 'series-mark', x: to, y: middle, r: 5 },
    ],
  };
}
