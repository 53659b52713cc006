import type { Area } from '../areas/area.ts';
import type { AreaIndex } from '../areas/area-index.ts';
import { countsAsMember } from '../gaps/spread.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { BySex, LifeSex } from '../indicators/life-indicators.ts';
import { bothSexes, forBothSexes, healthyLifeExpectancy } from '../indicators/life-indicators.ts';
import { latestOf, publishedAt } from '../indicators/series.ts';
import type { Materials } from '../indicators/materials.ts';
import { referenceTo } from './area-reference.ts';
import type { HeldFigure } from './life-of-area.ts';
import type { AreaReference } from './profile.ts';
import { asProfileObservation } from './scorecard.ts';

/** A kind of area as figures of good health are published for it: districts apart from councils of one tier. */
export type HealthyTier = 'ics' | 'county' | 'district' | 'single-tier';

/** Years in good health of a council; null where none is published for a sex. */
export interface HealthyMember extends AreaReference {
  figures: BySex<HeldFigure | null>;
}

/** Years in good health of the counties and single tier councils of a system, in one period. */
export interface HealthyMembers {
  period: string;
  /** By name; those with at least half their residents inside. */
  members: HealthyMember[];
  country: HealthyMember;
  /** Kinds of area that have figures in this edition. */
  publishedFor: HealthyTier[];
}

function tierOf({ kind }: Area): HealthyTier | null {
  if (kind === 'country' || kind === 'region') return null;
  return kind === 'ics' || kind === 'county' || kind === 'district' ? kind : 'single-tier';
}

function publishedFor({ series }: Indicator, areas: AreaIndex): HealthyTier[] {
  const found = new Set(
    series.areaCodes().flatMap((code) => {
      const area = areas.find(code);
      const hasFigure = bothSexes.some((sex) => latestOf(series.of(code, sex)));
      return (area && hasFigure && tierOf(area)) || [];
    }),
  );
  return (['ics', 'county', 'district', 'single-tier'] as const).filter((tier) => found.has(tier));
}

/** Years in good health inside a system, for the newest period of the country; null where no member has any. */
export function healthyMembersOf(
  area: Area,
  { areas, indicators }: Materials,
): HealthyMembers | null {
  const indicator = indicators.get(healthyLifeExpectancy);
  const of = (code: string, sex: LifeSex) => indicator?.series.of(code, sex) ?? [];
  const period = latestOf(of(areas.country.code, 'female'))?.period.text;
  const inside = areas.upperTierMembersOf(area).filter(countsAsMember);
  if (!indicator || !period || inside.length === 0) return null;
  const memberOf = (member: Area): HealthyMember => ({
    ...referenceTo(member),
    figures: forBothSexes((sex) => {
      const found = publishedAt(of(member.code, sex), period);
      return found ? asProfileObservation(found) : null;
    }),
  });
  return {
    period,
    members: inside.map((member) => memberOf(member.area)),
    country: memberOf(areas.country),
    publishedFor: publishedFor(indicator, areas),
  };
}
