import { byName, type Area } from '../areas/area.ts';
import type { CountedMember, SpreadEnds } from '../gaps/spread.ts';
import type { LifeSex } from '../indicators/life-indicators.ts';
import type { MembersSpreads } from './spread-of-area.ts';

/** How far apart life expectancy is between the local authorities of one area, for one sex. */
export interface GapBetween {
  area: Area;
  period: string;
  ends: SpreadEnds;
  /** One at each end: of several that are equal as printed the first and the last. */
  lowest: CountedMember;
  highest: CountedMember;
}

/** The gaps between the members of some areas, the widest first, equal ones by name; areas with fewer than two figures have none. */
export function gapsBetween(
  of: readonly Area[],
  sex: LifeSex,
  spreads: MembersSpreads,
): GapBetween[] {
  return of
    .flatMap((area): GapBetween[] => {
      const found = spreads.of(area, sex);
      const [lowest, highest] = [found?.spread.included[0], found?.spread.included.at(-1)];
      if (!found?.spread.ends || !lowest || !highest) return [];
      return [{ area, period: found.period, ends: found.spread.ends, lowest, highest }];
    })
    .sort((a, b) => b.ends.difference - a.ends.difference || byName(a.area, b.area));
}
