import { isLowerTier, isUpperTier } from '../tables/area-kinds.ts';
import type { Area } from '../areas/area.ts';
import type { AreaIndex } from '../areas/area-index.ts';
import { countsAsMember } from './spread.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { latestOf, publishedAt, type Published } from '../indicators/series.ts';
import type { Sex } from '../tables/edition.ts';

/** Districts and single-tier councils, or counties and single-tier councils: each covers the country once. */
export const tiers = ['lower', 'upper'] as const;

/** Councils to choose among: districts and those of one tier, or counties and those of one tier. */
export type Tier = (typeof tiers)[number];

const isOfTier = (area: Area, tier: Tier): boolean =>
  tier === 'lower' ? isLowerTier(area) : isUpperTier(area);

/** Councils of one tier inside an area, by name; of those that straddle, each with at least half its residents inside. */
export function councilsWithin(area: Area, tier: Tier, areas: AreaIndex): Area[] {
  if (area.kind === 'country' || area.kind === 'region') {
    return areas.localAuthorities.filter(
      (each) => isOfTier(each, tier) && (area.kind === 'country' || each.regionCode === area.code),
    );
  }
  const members = tier === 'lower' ? areas.membersOf(area) : areas.upperTierMembersOf(area);
  return members.filter(countsAsMember).map((member) => member.area);
}

/** A council with its figure. */
export interface CouncilFigure {
  area: Area;
  figure: Published;
}

/**
 * The councils that have a figure, in one period, lowest first. Without a period: the latest that any
 * of them has.
 */
export function figuresOf(
  councils: readonly Area[],
  indicator: Indicator,
  sex: Sex,
  period: string | null,
): CouncilFigure[] {
  const latest = councils
    .flatMap((area) => latestOf(indicator.series.of(area.code, sex)) ?? [])
    .sort((a, b) => a.period.middle - b.period.middle)
    .at(-1);
  const wanted = period ?? latest?.period.text ?? '';
  return councils
    .flatMap((area) => {
      const figure = publishedAt(indicator.series.of(area.code, sex), wanted);
      return figure ? [{ area, figure }] : [];
    })
    .sort((a, b) => a.figure.value - b.figure.value);
}
