import { merge, mesh } from 'topojson-client';
import type { MultiLineString, MultiPolygon } from 'geojson';
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification';

/** Boundary of an area made of others, and the boundaries between them, in longitude and latitude. */
export interface AreaOutline {
  outline: MultiPolygon;
  /** Null where the area is made of one alone. */
  inner: MultiLineString | null;
}

/** One shape of a topology: its code as `id`, and its arcs. */
export type TopoArea = TopoPolygon | TopoMultiPolygon;

/** Only what an outline needs of each polygon of a topology. */
export const geometriesOf = (topology: Topology): TopoArea[] =>
  Object.values(topology.objects)
    .flatMap((object) => (object.type === 'GeometryCollection' ? object.geometries : []))
    .flatMap((geometry): TopoArea[] => {
      const id = geometry.id ?? '';
      if (geometry.type === 'Polygon') return [{ type: 'Polygon', id, arcs: geometry.arcs }];
      if (geometry.type !== 'MultiPolygon') return [];
      return [{ type: 'MultiPolygon', id, arcs: geometry.arcs }];
    });

/** Joins the areas with these codes into one outline. Null where the topology holds none of them. */
export function areaOutline(topology: Topology, codes: ReadonlySet<string>): AreaOutline | null {
  const geometries = geometriesOf(topology).filter((geometry) => codes.has(String(geometry.id)));
  if (geometries.length === 0) return null;
  const collection: GeometryCollection = { type: 'GeometryCollection', geometries };
  return {
    outline: merge(topology, geometries),
    inner: geometries.length < 2 ? null : mesh(topology, collection, (a, b) => a !== b),
  };
}
