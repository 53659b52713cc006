import type { Area, AreaShare } from '../areas/area.ts';
import { averageOfMembers, type AverageOfMembers } from './average-of-members.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { population } from '../indicators/life-indicators.ts';
import type { Period } from '../indicators/period.ts';
import { publishedAt } from '../indicators/series.ts';
import type { Materials } from '../indicators/materials.ts';
import type { Sex } from '../tables/edition.ts';

/** An indicator of a system for one sex. */
export interface Asked {
  indicator: Indicator;
  system: Area;
  sex: Sex;
  materials: Materials;
}

/** Residents of the sex at the middle year of the period, by the Census share inside; else Census residents. */
function residentsInside(member: AreaShare, sex: Sex, period: Period, { indicators }: Materials) {
  const series = indicators.get(population)?.series.of(member.area.code, sex) ?? [];
  const residents = publishedAt(series, String(Math.floor(period.middle)))?.value;
  return residents === undefined ? member.residents : residents * member.share;
}

/**
 * The average of a system's local authorities, weighted by residents; with `and`, of those only that have a
 * figure in that period too, so that a change is between the same authorities. Source: content/methods/average-of-local-authorities.mdx.
 */
export function averageAt(
  { indicator, system, sex, materials }: Asked,
  period: Period,
  and: Period = period,
): AverageOfMembers {
  const { areas } = materials;
  const averageFor = (members: AreaShare[]) =>
    averageOfMembers(
      members.map((member) => {
        const series = indicator.series.of(member.area.code, sex);
        const isInBoth = publishedAt(series, and.text) !== undefined;
        return {
          value: isInBoth ? (publishedAt(series, period.text)?.value ?? null) : null,
          residentsInside: residentsInside(member, sex, period, materials),
        };
      }),
    );
  const lower = averageFor(areas.membersOf(system));
  return lower.value === null ? averageFor(areas.upperTierMembersOf(system)) : lower;
}
