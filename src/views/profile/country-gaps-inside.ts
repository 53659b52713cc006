import type { Area } from '../../areas/area.ts';
import type { ChartSex } from '../../charts/figure.ts';
import { listOf } from '../../words/list.ts';
import { sizeText } from '../../words/number.ts';
import { bothSexes, yearDecimals } from '../../indicators/life-indicators.ts';
import { firstWithTies } from '../../profiles/gaps-inside.ts';
import type { GapInside, GapsInside } from '../../profiles/gaps-inside.ts';
import { peopleOf, sexLabel } from '../../words/sex.ts';
import type { BySex } from '../../indicators/life-indicators.ts';

/** One local authority with its gap in words: `11.8 years`, `1.8 years the other way`. */
export interface GapInsideRow {
  name: string;
  href: string | null;
  text: string;
}

/** The two ends of the list for one sex; the widest gap first in one, the narrowest first in the other. */
export interface GapsInsideView {
  sex: ChartSex;
  title: string;
  period: string;
  /** How many local authorities have a figure. */
  counted: number;
  widest: GapInsideRow[];
  narrowest: GapInsideRow[];
  /** Whether life is longer at the most deprived end in one of those shown. */
  hasOtherWay: boolean;
}

/** How many are named at each end; more where the last ties with others. */
const namedAtEachEnd = 5;

const rowOf = ({ area, years }: { area: Pick<Area, 'name' | 'path'>; years: number }) => ({
  name: area.name,
  href: area.path,
  text: sizeText(years, yearDecimals) + (years < 0 ? ' the other way' : ''),
});

/** Equal gaps stand by name at either end. */
const narrowestFirst = (gaps: readonly GapInside[]): GapInside[] =>
  [...gaps].sort((a, b) => a.years - b.years);

/** The widest and the narrowest gaps inside local authorities, women before men; none where none is published. */
export function gapsInsideViews(found: BySex<GapsInside | null>): GapsInsideView[] {
  return bothSexes.flatMap((sex) => {
    const held = found[sex];
    if (!held || held.gaps.length === 0) return [];
    const narrowest = firstWithTies(narrowestFirst(held.gaps), namedAtEachEnd);
    return [
      {
        sex: peopleOf(sex),
        title: sexLabel(sex),
        period: held.period.label,
        counted: held.gaps.length,
        widest: firstWithTies(held.gaps, namedAtEachEnd).map(rowOf),
        narrowest: narrowest.map(rowOf),
        hasOtherWay: narrowest.some(({ years }) => years < 0),
      },
    ];
  });
}

/** When the figures are from and for how many local authorities, from whom. */
export function gapsInsideSource(views: readonly GapsInsideView[], publisher: string): string {
  const byPeriod = Map.groupBy(views, (view) => view.period);
  const counts = [...byPeriod].map(
    ([period, held]) =>
      `${period}, ${listOf(held.map(({ sex, counted }) => `${counted} for ${sex}`))}`,
  );
  return `The published slope index of inequality, from ${publisher}. Local authorities with a figure: ${counts.join('; ')}.`;
}
