import { listOf } from '../../words/list.ts';
import { sizeText, yearsText } from '../../words/number.ts';
import { peopleOf } from '../../words/sex.ts';
import { bothSexes, yearDecimals } from '../../indicators/life-indicators.ts';
import type { LifeSex } from '../../indicators/life-indicators.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import { parsePeriod } from '../../indicators/period.ts';
import type { RegionGaps } from '../../profiles/gaps-by-region.ts';
import { gapsPath } from '../../search/read-gaps.ts';

/** One council area with its gap in words: `11.8 years`. */
interface InsideRow {
  name: string;
  href: string | null;
  text: string;
}

/** A region as shown. */
export interface RegionView {
  name: string;
  /** The part of the page it stands in. */
  anchor: string;
  inside: { sex: 'women' | 'men'; rows: InsideRow[] }[];
  /** From where to where life expectancy runs between its councils, a sentence for each sex. */
  between: string[];
}

function betweenSentence({ between }: RegionGaps, sex: LifeSex): string[] {
  const found = between[sex];
  if (!found) return [];
  const { lowest, highest, difference } = found.ends;
  const write = (years: number): string => formatNumber(years, yearDecimals);
  return [
    `For ${peopleOf(sex)}, life expectancy runs from ${write(lowest.value)} years in ${listOf(lowest.names)} to ${write(highest.value)} in ${listOf(highest.names)}: ${yearsText(difference, yearDecimals)} (${parsePeriod(found.period).label}).`,
  ];
}

/** A region ready to show, women before men. */
export const regionView = (gaps: RegionGaps): RegionView => ({
  name: gaps.region.name,
  anchor: gapsPath(gaps.region.name).split('#')[1] ?? '',
  inside: bothSexes.map((sex) => ({
    sex: peopleOf(sex),
    rows: gaps.inside[sex].map(({ area, years }) => ({
      name: area.name,
      href: area.path,
      text: sizeText(years, yearDecimals) + (years < 0 ? ' the other way' : ''),
    })),
  })),
  between: bothSexes.flatMap((sex) => betweenSentence(gaps, sex)),
});
