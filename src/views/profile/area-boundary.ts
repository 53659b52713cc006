import type { Area } from '../../areas/area.ts';
import { hasEnded } from '../../areas/area.ts';
import type { AreaIndex } from '../../areas/area-index.ts';
import { areaOutline } from '../../charts/area-outline.ts';
import type { AreaOutline } from '../../charts/area-outline.ts';
import type { BoundaryFile } from '../../tables/boundaries.ts';

/** The boundaries of a file, by its name. */
export type Topologies = (name: BoundaryFile) => Parameters<typeof areaOutline>[0];

/** The boundary of an area, a county's joined from its districts'; null for the country, which has no map of dots. */
export function boundaryOf(
  area: Area,
  areas: AreaIndex,
  topologies: Topologies,
): AreaOutline | null {
  if (area.kind === 'country') return null;
  if (area.kind === 'ics')
    return areaOutline(topologies(hasEnded(area) ? 'ics-until-2026' : 'ics'), new Set([area.code]));
  const codes =
    area.kind === 'county' ? areas.membersOf(area).map((member) => member.area.code) : [area.code];
  return areaOutline(topologies('local-authorities-detailed'), new Set(codes));
}
