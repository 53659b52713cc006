import { hasEnded } from '../../tables/area-kinds.ts';
import type { Area } from '../../areas/area.ts';
import type { AreaIndex } from '../../areas/area-index.ts';
import { shapesOfArea } from '../../areas/neighbours.ts';
import { areaOutline, type AreaOutline } from '../../charts/area-outline.ts';
import type { BoundaryFile } from '../../tables/boundaries.ts';

/** The boundaries of a file, by its name. */
export type Topologies = (name: BoundaryFile) => Parameters<typeof areaOutline>[0];

/** The file that an area is drawn from. */
export function boundaryFileOf(area: Area): BoundaryFile {
  if (area.kind !== 'ics') return 'local-authorities-detailed';
  return hasEnded(area) ? 'ics-until-2026' : 'ics';
}

/** The boundary of an area, a county's joined from its districts'; null for the country, which has no map of dots. */
export function boundaryOf(
  area: Area,
  areas: AreaIndex,
  topologies: Topologies,
): AreaOutline | null {
  if (area.kind === 'country') return null;
  return areaOutline(topologies(boundaryFileOf(area)), shapesOfArea(area, areas));
}
