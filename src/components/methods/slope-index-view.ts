import { peopleOf, yearsText } from '../../gaps/sentences/words.ts';
import { yearDecimals } from '../../indicators/life-indicators.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import { furthestCheck, workedOutDecimals } from '../../profiles/slope-index-check.ts';
import type { SlopeIndexCheck } from '../../profiles/slope-index-check.ts';
import { sexLabel } from '../../profiles/sex-words.ts';

/** The check of the slope index in words and as a table; the differences are worked out less published, in years. */
export interface SlopeIndexView {
  sentence: string;
  columns: string[];
  rows: string[][];
}

const signed = (difference: number): string =>
  `${difference > 0 ? '+' : ''}${formatNumber(difference, workedOutDecimals)}`;

function sentenceOf(checks: readonly SlopeIndexCheck[], furthest: SlopeIndexCheck): string {
  const size = Math.abs(furthest.difference);
  const held =
    checks.length === 1
      ? 'There is one pair to compare.'
      : `There are ${checks.length} pairs to compare, by period and sex.`;
  if (size === 0) return `${held} The two are always the same.`;
  const worst = `the one worked out here is ${formatNumber(furthest.workedOut, workedOutDecimals)}, the published one ${formatNumber(furthest.published, yearDecimals)}`;
  return `${held} The largest difference is ${yearsText(size, workedOutDecimals)}: for ${peopleOf(furthest.sex)} in ${furthest.period.label}, ${worst}. The published index and the figures of the ten groups are rounded to one decimal, so the two cannot agree to the last digit.`;
}

/** The slope indices worked out here beside the published ones; null where there is none to check. */
export function slopeIndexView(checks: readonly SlopeIndexCheck[]): SlopeIndexView | null {
  const furthest = furthestCheck(checks);
  if (!furthest) return null;
  return {
    sentence: sentenceOf(checks, furthest),
    columns: ['Who and when', 'Worked out here', 'Published', 'Difference'],
    rows: checks.map(({ sex, period, workedOut, published, difference }) => [
      `${sexLabel(sex)}, ${period.label}`,
      formatNumber(workedOut, workedOutDecimals),
      formatNumber(published, yearDecimals),
      signed(difference),
    ]),
  };
}
