import { hasEnded, isLocalAuthority } from '../tables/area-kinds.ts';
import type { Area } from './area.ts';
import type { AreaIndex } from './area-index.ts';

/**
 * The area itself and every other with a page in which one of its residents may also live: for a council
 * its county and systems, for a county its districts and systems, for a system its councils and their
 * counties. Empty for the country and for systems that have ended, which no postcode leads to.
 */
export function livedInWith(area: Area, areas: AreaIndex): Area[] {
  if (hasEnded(area) || !(isLocalAuthority(area) || area.kind === 'ics')) return [];
  const members = areas.membersOf(area).map((member) => member.area);
  const counties = [area, ...members].flatMap((each) => areas.countyOf(each) ?? []);
  const systems = areas.systemsOf(area).map((system) => system.area);
  const all = [area, ...members, ...counties, ...systems];
  return [...new Set(all)].filter(({ path }) => path !== null);
}
