import { isLocalAuthority } from '../tables/area-kinds.ts';
import type { Area } from '../areas/area.ts';
import type { AreaIndex } from '../areas/area-index.ts';
import type { PublishedIndex } from './published-for-area.ts';
import type { Published } from './published.ts';

/** What the health and wellbeing board of one council published, as shown on the page of an area. */
export interface StrategyOfCouncil {
  /** The council whose board it is: the area itself, or the county it lies in. */
  council: Area;
  published: Published;
}

/**
 * The strategy that holds for a council: its own, or that of the county of a district, which has no board.
 * Null for systems, regions and the country, and where nothing of it was looked for.
 */
export function strategyForArea(
  area: Area,
  areas: AreaIndex,
  strategies: PublishedIndex,
): StrategyOfCouncil | null {
  if (!isLocalAuthority(area)) return null;
  const council = area.kind === 'district' ? areas.countyOf(area) : area;
  const published = council && strategies.get(council.code);
  return published ? { council, published } : null;
}
