import type { FiguresTableProps, TableRow } from '../../charts/figures-table.ts';
import {
  healthyLifeExpectancy,
  bothSexes,
  yearDecimals,
} from '../../indicators/life-indicators.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import { parsePeriod } from '../../indicators/period.ts';
import { rangesOf } from '../../indicators/ranges.ts';
import type { HealthyMember } from '../../profiles/healthy-members.ts';
import type { Profile } from '../../profiles/profile.ts';
import { publisherWithStatus } from '../../profiles/publisher-of.ts';
import { publishedForSentence } from '../../words/healthy-tiers.ts';
import { called } from '../../words/kind-of-area.ts';
import { figureInCell, rangesOverlap } from '../../words/range.ts';
import { capitalised } from '../../words/sentence.ts';
import { notTestedGround } from '../../words/test.ts';
import { sexLabel } from '../../words/sex.ts';

/** Years in good health of the councils of a system, ready to place. */
export interface HealthyMembersView extends FiguresTableProps {
  summary: string;
  /** How to read two ranges side by side; null where none was published. */
  note: string | null;
}

const rowOf = ({ name, url, figures }: HealthyMember): TableRow => [
  { text: name, href: url },
  ...bothSexes.map((sex) => figureInCell(figures[sex], yearDecimals)),
];

/**
 * The average of the councils, worked out here; none where they cover too few residents, or where the area has a
 * figure of its own. It says how many it counts where that is not those listed: parts of others lie inside too.
 */
function averageRow({ averages }: Profile, period: string, listed: number): TableRow[] {
  const found = bothSexes.flatMap(
    (sex) =>
      averages
        .find((each) => each.indicatorId === healthyLifeExpectancy && each.sex === sex)
        ?.periods.find((each) => each.period === period) ?? [],
  );
  const [first] = found;
  if (!first || found.length < bothSexes.length) return [];
  const { shortMany: many } = called('council');
  const whose =
    first.counted === listed
      ? `its ${many}`
      : `${first.counted} ${many} that lie wholly or partly inside`;
  return [
    [
      {
        text: `Average of ${whose}, worked out here`,
        note: `${capitalised(notTestedGround('of-an-average'))}.`,
      },
      ...found.map(({ value }) => formatNumber(value, yearDecimals)),
    ],
  ];
}

/** Years in good health of the councils of an area, their average and the country last; null where it has no such councils. */
export function healthyMembersView(profile: Profile, country: Profile): HealthyMembersView | null {
  const found = profile.healthyMembers;
  if (!found) return null;
  const figures = [...found.members, found.country].flatMap((each) =>
    bothSexes.flatMap((sex) => each.figures[sex] ?? []),
  );
  const hasRanges = rangesOf(figures) !== 'none';
  const publisher = publisherWithStatus(country, healthyLifeExpectancy);
  const range = hasRanges ? ', with the likely range' : '';
  return {
    summary: publishedForSentence(found.publishedFor),
    caption: `Years in good health at birth, ${parsePeriod(found.period).label}${range}. ${publisher}`,
    columns: [capitalised(called('council').one), ...bothSexes.map(sexLabel)],
    rows: [
      ...found.members.map(rowOf),
      ...averageRow(profile, found.period, found.members.length),
      rowOf(found.country),
    ],
    note: hasRanges ? rangesOverlap : null,
  };
}
