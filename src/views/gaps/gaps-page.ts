import { shortPublisher } from '../../citations/short-publisher.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import {
  bothSexes,
  inequalityInLifeExpectancy,
  lifeExpectancy,
} from '../../indicators/life-indicators.ts';
import type { Materials } from '../../indicators/materials.ts';
import { gapsByRegion } from '../../profiles/gaps-by-region.ts';
import { gapsInside } from '../../profiles/gaps-inside.ts';
import type { Profile } from '../../profiles/profile.ts';
import type { MembersSpreads } from '../../profiles/spread-of-area.ts';
import { link, sentence, type Sentence } from '../../words/sentence.ts';
import { movesView, type MovesView } from './moves-view.ts';
import { poorerHealthHere } from './poorer-health-page.ts';
import { regionsCaution, regionView, yearsOfRule, type RegionView } from './region-view.ts';
import { called } from '../../words/kind-of-area.ts';
import type { AreaIndex } from '../../areas/area-index.ts';
import type { ChartSex } from '../../charts/figure.ts';
import { parsePeriod } from '../../indicators/period.ts';
import { gapsBetween } from '../../profiles/gaps-between.ts';
import { peopleOf, sexLabel } from '../../words/sex.ts';
import { membersSlug } from '../../compare/ready-slugs.ts';
import { betweenRow, type BetweenRow } from './between-row.ts';

/** Systems in force by the gap between their councils, for one sex. */
interface SystemGaps {
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
function systemGaps({ areas, spreads, ready }: Material, mostYears: number): SystemGaps[] {
  const text = `Compare its ${called('council').shortMany}`;
  return bothSexes.flatMap((sex) => {
    const gaps = gapsBetween(areas.systems, sex, spreads);
    const [first] = gaps;
    if (!first) return [];
    const rows = gaps.map((gap) => {
      const slug = membersSlug(gap.area);
      const compare = ready.has(slug) ? { text, href: `/compare/${slug}/` } : null;
      return betweenRow(gap, mostYears, compare);
    });
    const title = `${sexLabel(sex)}, ${parsePeriod(first.period).label}`;
    return [{ sex: peopleOf(sex), title, rows }];
  });
}

/** The page of gaps: where they are widest, region by region, and how gaps with the country have moved. */
export interface GapsPageView {
  headline: string;
  description: string;
  /** What a gap inside a council area is; null where none is held. */
  opening: string | null;
  /** How far the gaps may be told apart. */
  caution: string;
  /** Over the lists of a region: `The widest gaps inside council areas, 2022 to 2024`. */
  insideTitle: string;
  regions: RegionView[];
  systems: SystemGaps[];
  moves: MovesView;
  /** Where the list of years in poorer health is; null where there is none. */
  poorerHealth: string | null;
  sources: Sentence[];
}

interface Setting extends Materials {
  spreads: MembersSpreads;
  profiles: ReadonlyMap<string, Profile>;
  /** Last steps of the addresses of comparisons that have a page. */
  ready: ReadonlySet<string>;
}

/** Whose figures the gaps are made from, each with the page of every council area. */
function sourcesOf({ indicators }: Setting, insideLabel: string): Sentence[] {
  const all = ({ path }: Indicator) => link(`Every ${called('council').one}.`, path);
  const publisher = ({ source }: Indicator): string => shortPublisher(source.publisher);
  const [inside, life] = [inequalityInLifeExpectancy, lifeExpectancy].map((id) =>
    indicators.get(id),
  );
  return [
    ...(inside
      ? [
          sentence(
            `Inside ${called('council').many}: the slope index of inequality in life expectancy, ${insideLabel}, ${publisher(inside)}. It is the difference in years of life between the most and least deprived ends of one area. `,
            all(inside),
          ),
        ]
      : []),
    ...(life
      ? [
          sentence(
            `Between ${called('council').many}: life expectancy at birth, ${publisher(life)}. `,
            all(life),
          ),
        ]
      : []),
  ];
}

/** All that the page of gaps shows. */
export function gapsPageView(materials: Setting): GapsPageView {
  const country = materials.areas.country.nameInSentence;
  const { spreads } = materials;
  const regions = gapsByRegion(materials);
  const mostYears = yearsOfRule(regions);
  const hasInside = regions.some(({ inside }) => inside.female.length + inside.male.length > 0);
  const found = bothSexes.map((sex) => gapsInside(materials, sex)).find(Boolean);
  const insideLabel = found?.period.label ?? '';
  const headline = `How far apart lives are, ${hasInside ? 'inside and ' : ''}between ${called('council').many}, region by region.`;
  return {
    headline,
    description: `${headline} And how the gap with ${country} moved.`,
    opening: hasInside
      ? `Inside a ${called('council').one}, the gap is in years of life. It runs from the most deprived neighbourhoods to the least.`
      : null,
    caution: regionsCaution(regions),
    insideTitle: `The widest gaps inside ${called('council').many} and the narrowest, ${insideLabel}`,
    regions: regions.map((gaps) => regionView({ gaps, spreads, mostYears })),
    systems: systemGaps(materials, mostYears),
    moves: movesView(materials),
    poorerHealth: poorerHealthHere(materials),
    sources: sourcesOf(materials, insideLabel),
  };
}
