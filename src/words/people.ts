import { formatNumber } from '../indicators/number-format.ts';
import type { PeopleOfPercentage } from '../indicators/people.ts';
import type { AverageBy } from '../tables/edition.ts';
import { roundTo } from '../statistics/rounding.ts';

/** Figures of a count that a percentage with one decimal can bear. */
const significantFigures = 2;

/** A count to two significant figures: 21,437 is `21,000`, 8 is `8`. */
function roundCount(count: number): string {
  const places = Math.max(0, Math.floor(Math.log10(Math.max(count, 1))) + 1 - significantFigures);
  return formatNumber(roundTo(count / 10 ** places, 0) * 10 ** places, 0);
}

/**
 * How many people a percentage is, and children where it is of those: `about 21,000 people`, with its range
 * where it has one that two figures can show: `about 21,000 people (18,000 to 24,000)`.
 */
export function peopleWords(
  { value, lower, upper }: PeopleOfPercentage,
  of: AverageBy | null = null,
): string {
  const ends = lower === null || upper === null ? [] : [roundCount(lower), roundCount(upper)];
  const range = ends[0] === ends[1] ? '' : ` (${ends.join(' to ')})`;
  return `about ${roundCount(value)} ${of === 'under-16' ? 'children' : 'people'}${range}`;
}
