import type { Area, AreaShare } from '../areas/area.ts';
import { averageOfMembers, type AverageOfMembers } from './average-of-members.ts';
import { residentsAt } from '../indicators/residents.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Period } from '../indicators/period.ts';
import { publishedAt } from '../indicators/series.ts';
import type { Materials } from '../indicators/materials.ts';
import type { Sex } from '../tables/edition.ts';

/** An indicator of a system or county for one sex. */
export interface Asked {
  indicator: Indicator;
  system: Area;
  sex: Sex;
  materials: Materials;
}

/** An average, and the local authorities it is of, with and without a figure. */
export interface AverageWithMembers extends AverageOfMembers {
  of: readonly AreaShare[];
}

/** Residents that the measure is of, by the Census share inside; Census residents where none are held. */
function residentsInside(member: AreaShare, period: Period, { indicator, sex, materials }: Asked) {
  const by = indicator.averageBy ?? 'everyone';
  const asked = { code: member.area.code, sex, by, period };
  const residents = residentsAt(asked, materials.indicators);
  return residents === undefined ? member.residents : residents * member.share;
}

/**
 * The average of the local authorities of a system or county, weighted by the residents that the measure
 * is of; with `and`, of those only that have a figure in that period too, so that a change is between the
 * same authorities. Districts stand for a county that has no figure, and a county for its districts:
 * whichever covers more residents. Source: content/methods/average-of-local-authorities.mdx.
 */
export function averageAt(asked: Asked, period: Period, and: Period = period): AverageWithMembers {
  const { indicator, system, sex, materials } = asked;
  const averageFor = (of: readonly AreaShare[]): AverageWithMembers => {
    const members = of.map((member) => {
      const series = indicator.series.of(member.area.code, sex);
      const isInBoth = publishedAt(series, and.text) !== undefined;
      return {
        value: isInBoth ? (publishedAt(series, period.text)?.value ?? null) : null,
        residentsInside: residentsInside(member, period, asked),
      };
    });
    return { ...averageOfMembers(members), of };
  };
  const lower = averageFor(materials.areas.membersOf(system));
  if (lower.coverage === 1) return lower;
  const upper = averageFor(materials.areas.upperTierMembersOf(system));
  return upper.coverage > lower.coverage ? upper : lower;
}
