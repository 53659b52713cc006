import {
  formatNumber,
  formatWithUnit,
  unitSuffix,
  unitWords,
} from '../indicators/number-format.ts';
import type { NumberStyle } from '../indicators/number-format.ts';
import { differenceAsPrinted } from '../statistics/rounding.ts';
import type { Polarity } from '../tables/edition.ts';

/** The unit on its own, as in a line of facts: `per cent`, `years`. */
export const unitName = (unit: string): string => (unit === '%' ? 'per cent' : unit);

/** Which way is good, as in a line of facts. */
export const polarityWords = (polarity: Polarity): string =>
  polarity === 'none' ? 'neither higher nor lower is better' : `${polarity} is better`;

/** What stands after a large number that already carries its sign: `years`, `out of 10`. */
export const besideNumber = (unit: string): string =>
  unit === 'score out of 10' ? 'out of 10' : unitWords(unit);

/** From one value to another, the unit once: `74.2 to 78.3 years`, `8.1 to 9.9%`; one value where they print alike. */
export function rangeWithUnit(lowest: number, highest: number, style: NumberStyle): string {
  const [from, to] = [lowest, highest].map((value) => formatNumber(value, style.decimals));
  if (from === to) return formatWithUnit(highest, style);
  return `${from} to ${formatWithUnit(highest, style)}`;
}

/** How far apart two values are as printed, in the unit: `6.4 years`, `12.1 percentage points`. */
export function distanceWords(lowest: number, highest: number, style: NumberStyle): string {
  const size = differenceAsPrinted(highest, lowest, style.decimals);
  const number = formatNumber(size, style.decimals);
  if (unitSuffix(style.unit)) return `${number} percentage points`;
  const unit = unitWords(style.unit) || 'points';
  return `${number} ${unit}`;
}
