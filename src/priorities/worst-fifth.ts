import type { OuterFifths } from '../statistics/fifths.ts';
import type { Polarity } from '../tables/edition.ts';

/** With fewer areas a fifth is not even one of them, and the ends of a list say little. */
export const fewestAreas = 5;

/**
 * Whether a value lies in the fifth of areas at the end that is not wanted: the highest where lower is
 * better, the lowest where higher is. `peers`: all areas of its kind, the area itself among them.
 */
export function isInWorstFifth(
  value: number,
  peers: OuterFifths & { areas: number },
  polarity: Polarity,
): boolean {
  if (polarity === 'none' || peers.areas < fewestAreas) return false;
  return polarity === 'lower'
    ? peers.highestFrom !== null && value >= peers.highestFrom
    : peers.lowestTo !== null && value <= peers.lowestTo;
}
