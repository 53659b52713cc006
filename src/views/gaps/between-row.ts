import type { Drawing } from '../../charts/chart.ts';
import { gapStrip } from '../../charts/gap-strip.ts';
import { viewPath } from '../../compare/view-address.ts';
import type { CountedMember, SpreadEnd } from '../../gaps/spread.ts';
import { lifeExpectancy, yearDecimals } from '../../indicators/life-indicators.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import type { GapBetween } from '../../profiles/gaps-between.ts';
import { listOf } from '../../words/list.ts';
import { yearsText } from '../../words/number.ts';
import type { Link } from '../../words/sentence.ts';

/** One area with the gap between its councils: who, how much, a stroke a year, and the way to compare. */
export interface BetweenRow {
  name: string;
  href: string | null;
  text: string;
  strip: Drawing;
  compare: Link;
}

const endText = ({ names, value }: SpreadEnd): string =>
  `${listOf(names)} ${formatNumber(value, yearDecimals)}`;

/** The two ends of a gap side by side. */
const twoEnds = (...ends: CountedMember[]): Link => ({
  text: `Compare ${listOf(ends.map(({ nameInSentence }) => nameInSentence))}`,
  href: viewPath(
    ends.map(({ code }) => code),
    { indicator: lifeExpectancy },
  ),
});

/**
 * A gap between councils ready to show, on a rule of so many years. The comparison is one that reads without
 * script where there is one, else that of its two ends.
 */
export function betweenRow(
  { area, ends, lowest, highest }: GapBetween,
  mostYears: number,
  compare: Link | null,
): BetweenRow {
  const size = yearsText(ends.difference, yearDecimals);
  return {
    name: area.name,
    href: area.path,
    text: `${size}: from ${endText(ends.lowest)} to ${endText(ends.highest)}`,
    strip: gapStrip(ends.difference, mostYears),
    compare: compare ?? twoEnds(lowest, highest),
  };
}
