import type { Area } from '../../areas/area.ts';
import type { AreaIndex } from '../../areas/area-index.ts';

/** The region that a council is listed under; where the edition has none, what it is about. */
export function regionTitle(council: Area, areas: AreaIndex): string {
  const other = areas.hasRegions ? 'Elsewhere' : areas.about.map(({ name }) => name).join(', ');
  return areas.regionOf(council)?.name ?? other;
}
