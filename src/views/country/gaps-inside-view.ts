import type { ChartSex } from '../../charts/figure.ts';
import { rangesOf, type WithRange } from '../../indicators/ranges.ts';
import { gapsInsideCaution } from '../../words/gaps/inside.ts';
import { rangeAfter } from '../../words/range.ts';
import { capitalised, link, sentence, type Sentence } from '../../words/sentence.ts';
import { listOf } from '../../words/list.ts';
import { sizeText } from '../../words/number.ts';
import { bothSexes, yearDecimals } from '../../indicators/life-indicators.ts';
import { firstWithTies, narrowestFirst } from '../../profiles/gaps-inside.ts';
import type { GapInside, GapsInside } from '../../profiles/gaps-inside.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { shortPublisher } from '../../citations/short-publisher.ts';
import { peopleOf, sexLabel } from '../../words/sex.ts';
import type { BySex } from '../../indicators/life-indicators.ts';
import { called } from '../../words/kind-of-area.ts';

/** One local authority with its gap in words: `11.8 years`, `1.8 years longer at the most deprived end`. */
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
}

/** How many are named at each end; more where the last ties with others. */
const namedAtEachEnd = 5;

/** The range of a size without its sign: of a gap the other way, its ends change places. */
function rangeOfSize({ years, lower, upper }: Omit<GapInside, 'area'>): WithRange {
  if (years >= 0 || lower === null || upper === null) return { lower, upper };
  return { lower: -upper, upper: -lower };
}

/** A local authority with its gap in words, and the range behind it where one was published. */
export const gapInsideRow = ({ area, ...gap }: GapInside): GapInsideRow => ({
  name: area.name,
  href: area.path,
  text:
    sizeText(gap.years, yearDecimals) +
    (gap.years < 0 ? ' longer at the most deprived end' : '') +
    rangeAfter(rangeOfSize(gap), yearDecimals),
});

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
        widest: firstWithTies(held.gaps, namedAtEachEnd).map(gapInsideRow),
        narrowest: narrowest.map(gapInsideRow),
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
  return `The slope index of inequality, from ${publisher}. ${capitalised(called('local-authority').many)} with a figure: ${counts.join('; ')}.`;
}

/** The section on gaps inside local authorities, ready to place. */
export interface GapsInsideSection {
  /** The widest, then the narrowest, women before men in each. */
  ends: { heading: string; lists: { sex: ChartSex; title: string; rows: GapInsideRow[] }[] }[];
  /** Whose figures they are, and what may not be read from them. */
  notes: Sentence[];
}

/** The widest and the narrowest gaps, where they are from and what may not be read from them; null where none is published. */
export function gapsInsideSection(
  found: BySex<GapsInside | null>,
  { source, path }: Pick<Indicator, 'source' | 'path'>,
): GapsInsideSection | null {
  const views = gapsInsideViews(found);
  if (views.length === 0) return null;
  const endOf = (heading: string, end: 'widest' | 'narrowest') => ({
    heading,
    lists: views.map((view) => ({ sex: view.sex, title: view.title, rows: view[end] })),
  });
  const ranges = rangesOf(bothSexes.flatMap((sex) => found[sex]?.gaps ?? []));
  return {
    ends: [endOf('The widest', 'widest'), endOf('The narrowest', 'narrowest')],
    notes: [
      sentence(
        `${gapsInsideSource(views, shortPublisher(source.publisher))} `,
        link(`Every ${called('local-authority').one}.`, path),
      ),
      sentence(gapsInsideCaution(ranges)),
    ],
  };
}
