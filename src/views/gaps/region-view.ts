import type { Drawing } from '../../charts/chart.ts';
import type { ChartSex } from '../../charts/figure.ts';
import { gapStrip } from '../../charts/gap-strip.ts';
import { listOf } from '../../words/list.ts';
import { yearsText } from '../../words/number.ts';
import { capitalised } from '../../words/sentence.ts';
import { peopleOf, sexLabel } from '../../words/sex.ts';
import { bothSexes, yearDecimals, type LifeSex } from '../../indicators/life-indicators.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import { parsePeriod } from '../../indicators/period.ts';
import { gapsBetween } from '../../profiles/gaps-between.ts';
import type { GapInside } from '../../profiles/gaps-inside.ts';
import type { RegionGaps } from '../../profiles/gaps-by-region.ts';
import type { MembersSpreads } from '../../profiles/spread-of-area.ts';
import { rangesOf, type Ranges } from '../../indicators/ranges.ts';
import { regionGapsCaution } from '../../words/gaps/inside.ts';
import { regionAnchor } from '../region-anchor.ts';
import { gapInsideRow, type GapInsideRow } from '../country/gaps-inside-view.ts';
import { betweenRow, type BetweenRow } from './between-row.ts';

/** A region as shown. */
export interface RegionView {
  name: string;
  /** The part of the page it stands in. */
  anchor: string;
  /** The widest gaps inside its council areas and the narrowest, women before men; empty where none is published. */
  inside: { sex: ChartSex; title: string; rows: (GapInsideRow & { strip: Drawing })[] }[];
  /** From where to where life expectancy runs between its councils, a sentence for each sex, as strokes, and the two ends compared. */
  between: { sex: ChartSex; sentence: string; row: BetweenRow }[];
}

/** What a region is shown from. */
interface OfRegion {
  gaps: RegionGaps;
  spreads: MembersSpreads;
  /** Years of the rule that gaps inside are drawn on. */
  mostYears: number;
}

function betweenSentence({ between }: RegionGaps, sex: LifeSex): string[] {
  const found = between[sex];
  if (!found) return [];
  const { lowest, highest, difference } = found.ends;
  const write = (years: number): string => formatNumber(years, yearDecimals);
  return [
    `${capitalised(peopleOf(sex))} can expect to live from ${write(lowest.value)} years in ${listOf(lowest.names)} to ${write(highest.value)} in ${listOf(highest.names)}. That is ${yearsText(difference, yearDecimals)} apart (${parsePeriod(found.period).label}).`,
  ];
}

/** The years of the rule that the gaps of all regions are drawn on. */
export const yearsOfRule = (regions: readonly RegionGaps[]): number =>
  Math.ceil(
    Math.max(
      1,
      ...regions.flatMap(({ inside }) =>
        [...inside.female, ...inside.male].map(({ years }) => years),
      ),
    ),
  );

const insideLists = ({ inside, narrowest }: RegionGaps, mostYears: number): RegionView['inside'] =>
  bothSexes
    .filter((sex) => inside[sex].length > 0)
    .map((sex) => {
      const rowOf = (gap: GapInside) => ({
        ...gapInsideRow(gap),
        strip: gapStrip(gap.years, mostYears),
      });
      const last = narrowest[sex].map(rowOf);
      return {
        sex: peopleOf(sex),
        title: sexLabel(sex),
        rows: [
          ...inside[sex].map(rowOf),
          ...last.map((row) => ({ ...row, text: `the narrowest, ${row.text}` })),
        ],
      };
    });

/** A region ready to show, women before men, its gaps on a rule of so many years. */
export const regionView = ({ gaps, spreads, mostYears }: OfRegion): RegionView => ({
  name: gaps.region.name,
  anchor: regionAnchor(gaps.region.name),
  inside: insideLists(gaps, mostYears),
  between: bothSexes.flatMap((sex) => {
    const [sentence] = betweenSentence(gaps, sex);
    const [found] = gapsBetween([gaps.region], sex, spreads);
    return sentence && found
      ? [{ sex: peopleOf(sex), sentence, row: betweenRow(found, mostYears, null) }]
      : [];
  }),
});

/** What was published of the ranges of lists that stand together: all and none only where every list agrees. */
function rangesTogether(each: readonly Ranges[]): Ranges {
  const kinds = new Set(each);
  return kinds.size === 1 ? [...kinds][0]! : kinds.size === 0 ? 'none' : 'some';
}

/** How far the gaps of all regions may be told apart, by what was published of the ranges of those held. */
export function regionsCaution(regions: readonly RegionGaps[]): string {
  const life = regions.flatMap(({ between }) =>
    bothSexes.flatMap((sex) => between[sex]?.ranges ?? []),
  );
  const inside = regions.flatMap((each) => [...each.inside.female, ...each.inside.male]);
  return regionGapsCaution({
    life: life.length === 0 ? null : rangesTogether(life),
    inside: inside.length === 0 ? null : rangesOf(inside),
  });
}
