import type { Topology } from 'topojson-specification';
import type { BoundaryFile } from '../../src/tables/boundaries.ts';
import type { Problem } from '../../src/tables/problem.ts';
import { again, faultsOf, pointsByArea, type Place } from '../check-data/shapes.ts';
import type { DataFolder } from './data-folder.ts';
import { problemOf } from './problems.ts';
import { heldRows } from './write-table.ts';

/** A map that an import has made, and the published file it was made from. */
export interface MapMade {
  map: BoundaryFile;
  file: string;
  topology: Topology;
}

/** Where the neighbourhoods held lie; none where there is no such table yet. */
const placesHeld = (data: DataFolder): Place[] =>
  heldRows(data, 'neighbourhoods.csv').map((row) => ({
    localAuthority: row['local_authority'] ?? '',
    ics: row['ics'] ?? '',
    icsUntil2026: row['ics_until_2026'] ?? '',
    latitude: Number(row['latitude']),
    longitude: Number(row['longitude']),
  }));

/**
 * The rules of `npm run check:data` on shapes, over the maps that an import has made: shapes that cannot be drawn,
 * without ground, or of areas that have changed places are refused before anything is written.
 */
export function unsoundMaps(made: readonly MapMade[], data: DataFolder): Problem[] {
  const places = placesHeld(data);
  return made.flatMap(({ map, file, topology }) =>
    faultsOf(topology, pointsByArea(map, places)).map(([code, rule, fix]) => ({
      ...problemOf(file, rule, fix.replace(again, 'Download the file again.')),
      value: code,
    })),
  );
}
