import type { AreaIndex } from '../areas/area-index.ts';
import { bothSexes, inequalityInLifeExpectancy } from '../indicators/life-indicators.ts';
import type { MembersSpreads } from '../profiles/spread-of-area.ts';
import type { Edition } from '../tables/edition.ts';
import type { PartsHeld } from './site-parts.ts';

interface Materials {
  areas: AreaIndex;
  spreads: MembersSpreads;
  tables: Pick<Edition, 'observations' | 'places' | 'readings'>;
}

/** Which parts of the site an edition holds what it takes to make; `others` are no tables. */
export const partsHeldBy = (
  { areas, spreads, tables }: Materials,
  others: Pick<PartsHeld, 'postcodes' | 'shapes' | 'stories' | 'methods'>,
): PartsHeld => ({
  ...others,
  plans: tables.readings.length > 0,
  progress: tables.readings.length > 0 && areas.hasSystems,
  regions: areas.hasRegions,
  gaps:
    areas.regions.length > 0 &&
    (tables.observations.has(inequalityInLifeExpectancy) ||
      areas.regions.some((region) =>
        bothSexes.some((sex) => spreads.of(region, sex)?.spread.ends),
      )),
  places: tables.places.length > 0,
});
