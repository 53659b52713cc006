import type { Indicator } from '../indicators/indicator.ts';
import { formatNumber } from '../indicators/number-format.ts';
import { printsAsNought } from './number.ts';

/** Which way a figure moved, as printed: `up 0.4`, `down 2.1 points`, `the same`. */
export function movedInWords(
  change: number,
  { unit, decimals }: Pick<Indicator, 'unit' | 'decimals'>,
): string {
  if (printsAsNought(change, decimals)) return 'the same';
  const size = formatNumber(Math.abs(change), decimals);
  return `${change > 0 ? 'up' : 'down'} ${size}${unit === '%' ? ' points' : ''}`;
}
