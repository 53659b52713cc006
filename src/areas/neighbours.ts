import type { GeoJsonProperties } from 'geojson';
import { neighbors } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { hasEnded } from '../tables/area-kinds.ts';
import { type Area, byName } from './area.ts';
import type { AreaIndex } from './area-index.ts';

/** Codes of the shapes that touch each shape of a topology. */
export type TouchingShapes = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Which shapes touch, by code: those that share a stretch of boundary (an arc of the topology). Shapes
 * end at high water, so those that face each other over tidal water do not touch; nor do those that
 * meet in a single point.
 */
export function touchingShapes(topology: Topology): TouchingShapes {
  const geometries = Object.values(topology.objects).flatMap(
    (object): GeometryObject<GeoJsonProperties>[] =>
      object.type === 'GeometryCollection' ? object.geometries : [],
  );
  const codes = geometries.map(({ id }) => String(id));
  const touching = neighbors(geometries as GeometryObject[]).map((places) =>
    places.map((place) => codes[place]!),
  );
  return new Map(codes.map((code, place) => [code, new Set(touching[place])]));
}

/** Codes of the shapes an area is drawn with: a county's are those of its districts. */
export const shapesOfArea = (area: Area, areas: AreaIndex): ReadonlySet<string> =>
  new Set(
    area.kind === 'county' ? areas.membersOf(area).map((member) => member.area.code) : [area.code],
  );

/**
 * The areas that touch an area, by name: councils of the lower and single tier round one of those,
 * counties and single-tier councils round a county, systems round a system.
 */
export function neighboursOf(area: Area, areas: AreaIndex, touching: TouchingShapes): Area[] {
  const own = shapesOfArea(area, areas);
  const codes = [...own].flatMap((code) => [...(touching.get(code) ?? [])]);
  const others = codes.filter((code) => !own.has(code)).map((code) => areas.get(code));
  // A file of shapes may be older than a merger.
  const inForce = others.filter((other) => hasEnded(area) || !hasEnded(other));
  const found = new Set(inForce.map((other) => asPeer(other, area, areas)));
  return [...found].sort(byName);
}

/** Beside a county a district stands for its own county. */
export const asPeer = (other: Area, area: Area, areas: AreaIndex): Area =>
  area.kind === 'county' ? (areas.countyOf(other) ?? other) : other;
