import type { AreaIndex } from '../../areas/area-index.ts';
import type { ChartSex } from '../../charts/figure.ts';
import { bothSexes } from '../../indicators/life-indicators.ts';
import { parsePeriod } from '../../indicators/period.ts';
import { gapsBetween } from '../../profiles/gaps-between.ts';
import type { MembersSpreads } from '../../profiles/spread-of-area.ts';
import { called } from '../../words/kind-of-area.ts';
import { peopleOf, sexLabel } from '../../words/sex.ts';
import { membersSlug } from '../../compare/ready-slugs.ts';
import { betweenRow, type BetweenRow } from './between-row.ts';

/** Systems in force by the gap between their councils, for one sex. */
export interface SystemGaps {
  sex: ChartSex;
  /** `Women, 2023 to 2025`. */
  title: string;
  rows: BetweenRow[];
}

interface Material {
  areas: AreaIndex;
  spreads: MembersSpreads;
  /** Last steps of the addresses of comparisons that have a page. */
  ready: ReadonlySet<string>;
}

/** Every system in force with at least two councils that have a figure, the widest gap first; none where no system has. */
export function systemGaps({ areas, spreads, ready }: Material, mostYears: number): SystemGaps[] {
  const label = `Compare its ${called('council').shortMany}`;
  return bothSexes.flatMap((sex) => {
    const gaps = gapsBetween(areas.systems, sex, spreads);
    const [first] = gaps;
    if (!first) return [];
    const rows = gaps.map((gap) => {
      const slug = membersSlug(gap.area);
      const compare = ready.has(slug) ? { label, href: `/compare/${slug}/` } : null;
      return betweenRow(gap, mostYears, compare);
    });
    const title = `${sexLabel(sex)}, ${parsePeriod(first.period).label}`;
    return [{ sex: peopleOf(sex), title, rows }];
  });
}
