import { isLowerTier } from '../tables/area-kinds.ts';
import type { Area } from './area.ts';
import type { AreaIndex } from './area-index.ts';
import type { NeighbourhoodCounts, NeighbourhoodIndex } from './neighbourhoods.ts';

/** A council with its neighbourhoods by tenth of deprivation. */
export interface CouncilNeighbourhoods {
  area: Area;
  counts: NeighbourhoodCounts;
  /** Neighbourhoods in the least deprived fifth of the country. */
  inLeastDeprivedFifth: number;
  /** Neighbourhoods in the most deprived tenth of the country. */
  inMostDeprivedTenth: number;
}

interface Materials {
  areas: AreaIndex;
  neighbourhoods: NeighbourhoodIndex;
}

/** Every district and single-tier council with its neighbourhoods, by name. */
export function councilNeighbourhoods({
  areas,
  neighbourhoods,
}: Materials): CouncilNeighbourhoods[] {
  return areas.localAuthorities.filter(isLowerTier).flatMap((area) => {
    const counts = neighbourhoods.countsOf(area.code);
    if (!counts) return [];
    const [inMostDeprivedTenth = 0] = counts.byDecile;
    const inLeastDeprivedFifth = (counts.byDecile[8] ?? 0) + (counts.byDecile[9] ?? 0);
    return [{ area, counts, inLeastDeprivedFifth, inMostDeprivedTenth }];
  });
}

/** A third of a council's neighbourhoods, where the country as a whole has a fifth. */
const wellOffShare = 1 / 3;

/**
 * Well-off councils with a pocket: at least a third of their neighbourhoods are in the country's
 * least deprived fifth, and at least one is in its most deprived tenth. Most neighbourhoods of that tenth first.
 */
export function pockets(materials: Materials): CouncilNeighbourhoods[] {
  return councilNeighbourhoods(materials)
    .filter(isWellOff)
    .filter((each) => each.inMostDeprivedTenth > 0)
    .sort((a, b) => b.inMostDeprivedTenth - a.inMostDeprivedTenth);
}

/** Whether at least a third of a council's neighbourhoods are in the country's least deprived fifth. */
export const isWellOff = ({ counts, inLeastDeprivedFifth }: CouncilNeighbourhoods): boolean =>
  inLeastDeprivedFifth / counts.neighbourhoods >= wellOffShare;
