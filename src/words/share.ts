import { roundedText } from '../statistics/rounding.ts';

/** A share as a percentage: `75%`; never 100% or 0% of what is not all or nothing. */
export function shareText(share: number): string {
  const percent = roundedText(share * 100, 0);
  if (percent === '100' && share < 1) return 'over 99%';
  if (percent === '0' && share > 0) return 'under 1%';
  return `${percent}%`;
}
