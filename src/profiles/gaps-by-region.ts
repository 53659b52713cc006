import type { Area } from '../areas/area.ts';
import type { SpreadEnds } from '../gaps/spread.ts';
import { forBothSexes, type BySex } from '../indicators/life-indicators.ts';
import type { Ranges } from '../indicators/ranges.ts';
import type { Materials } from '../indicators/materials.ts';
import { firstWithTies, gapsInside, type GapInside } from './gaps-inside.ts';
import type { MembersSpreads } from './spread-of-area.ts';

/** How many council areas are named in each region; more where the last ties with others. */
const namedInRegion = 3;

/** The gaps of one region, in years of life. */
export interface RegionGaps {
  region: Area;
  /** The widest slope indices inside its local authorities, widest first. */
  inside: BySex<GapInside[]>;
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
  const within = (gaps: readonly GapInside[], region: Area): GapInside[] =>
    firstWithTies(
      gaps.filter(({ area }) => area.regionCode === region.code),
      namedInRegion,
    );
  return areas.regions
    .map((region) => ({
      region,
      inside: forBothSexes((sex) => within(all[sex], region)),
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
    .sort((a, b) => a.region.name.localeCompare(b.region.name, 'en-GB'));
}
