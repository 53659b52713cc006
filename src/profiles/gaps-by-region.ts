import { byName, type Area } from '../areas/area.ts';
import type { SpreadEnds } from '../gaps/spread.ts';
import { forBothSexes, type BySex, type LifeSex } from '../indicators/life-indicators.ts';
import type { Ranges } from '../indicators/ranges.ts';
import type { Materials } from '../indicators/materials.ts';
import { firstWithTies, gapsInside, narrowestFirst, type GapInside } from './gaps-inside.ts';
import type { MembersSpreads } from './spread-of-area.ts';

/** How many council areas are named in each region; more where the last ties with others. */
const namedInRegion = 3;

/** The gaps of one region, in years of life. */
export interface RegionGaps {
  region: Area;
  /** The widest slope indices inside its local authorities, widest first. */
  inside: BySex<GapInside[]>;
  /** The narrowest of them that are not among the widest, with its ties. */
  narrowest: BySex<GapInside[]>;
  /** The shortest and the longest life expectancy of its local authorities; null where fewer than two have one. */
  between: BySex<{ period: string; ends: SpreadEnds; ranges: Ranges } | null>;
}

interface Setting extends Materials {
  spreads: MembersSpreads;
}

/** The gaps of every region that has any, by name of the region, as the regions are in no order of merit. */
export function gapsByRegion(materials: Setting): RegionGaps[] {
  const { areas, spreads } = materials;
  const all = forBothSexes((sex) => gapsInside(materials, sex)?.gaps ?? []);
  const within = (region: Area, sex: LifeSex): GapInside[] =>
    all[sex].filter(({ area }) => area.regionCode === region.code);
  const widest = (region: Area, sex: LifeSex) => firstWithTies(within(region, sex), namedInRegion);
  const narrowest = (region: Area, sex: LifeSex): GapInside[] => {
    const named = new Set(widest(region, sex));
    return firstWithTies(narrowestFirst(within(region, sex)), 1).filter((gap) => !named.has(gap));
  };
  return areas.regions
    .map((region) => ({
      region,
      inside: forBothSexes((sex) => widest(region, sex)),
      narrowest: forBothSexes((sex) => narrowest(region, sex)),
      between: forBothSexes((sex) => {
        const found = spreads.of(region, sex);
        if (!found?.spread.ends) return null;
        return { period: found.period, ends: found.spread.ends, ranges: found.ranges };
      }),
    }))
    .filter(
      ({ inside, between }) =>
        inside.female.length + inside.male.length > 0 || between.female || between.male,
    )
    .sort((a, b) => byName(a.region, b.region));
}
