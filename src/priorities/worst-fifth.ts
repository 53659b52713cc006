import { fifths } from '../statistics/fifths.ts';
import type { Polarity } from '../tables/edition.ts';

/** With fewer areas a fifth is not even one of them. */
const fewestAreas = 5;

/**
 * Whether a value lies in the fifth of areas at the end that is not wanted: the highest where lower is
 * better, the lowest where higher is. `peers`: values of all areas of its kind, the area's own included.
 */
export function isInWorstFifth(
  value: number,
  peers: readonly number[],
  polarity: Polarity,
): boolean {
  if (polarity === 'none' || peers.length < fewestAreas) return false;
  const place = peers.indexOf(value);
  return place >= 0 && fifths(peers)[place] === (polarity === 'lower' ? 5 : 1);
}
