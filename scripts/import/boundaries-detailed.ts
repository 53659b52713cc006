import { feature, quantize } from 'topojson-client';
import { presimplify } from 'topojson-simplify';
import type { GeometryCollection, Topology, Polygon, MultiPolygon } from 'topojson-specification';

type AreaGeometry = (Polygon | MultiPolygon) & { id?: string | number };
type Point = number[];

/** An area by itself is drawn this wide or high at most, in pixels. */
const drawnAlone = 400;
/** Corners whose triangle is smaller than this, in square pixels of that drawing, are not seen. */
const smallestTriangle = 0.6;
/** Islands smaller than this, in square pixels, are left out, unless they are all an area has. */
const smallestIsland = 2;
/** Steps across the whole map: about four metres. */
const steps = 100_000;

const polygonsOf = (geometry: AreaGeometry): number[][][] =>
  geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;

const arcIndex = (reference: number): number => (reference < 0 ? ~reference : reference);

/**
 * Size of a pixel in degrees of latitude when the area fills the drawing. Measured on the plane: slivers
 * without any area, which published files hold, have no inside on the sphere.
 */
function pixelOf(topology: Topology, geometry: AreaGeometry, drawnSize: number): number {
  const points = polygonsOf(geometry)
    .flat(2)
    .flatMap((reference) => topology.arcs[arcIndex(reference)] ?? []);
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of points) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  const wide = (east - west) * Math.cos((((south + north) / 2) * Math.PI) / 180);
  return Math.max(wide, north - south) / drawnSize;
}

/** The finest pixel of the areas on either side of each arc, in degrees. */
function pixelsOfArcs(
  topology: Topology,
  geometries: readonly AreaGeometry[],
  drawnSize: number,
): Map<number, number> {
  const pixels = new Map<number, number>();
  for (const geometry of geometries) {
    const pixel = pixelOf(topology, geometry, drawnSize);
    for (const reference of polygonsOf(geometry).flat(2)) {
      const index = arcIndex(reference);
      pixels.set(index, Math.min(pixels.get(index) ?? Number.POSITIVE_INFINITY, pixel));
    }
  }
  return pixels;
}

/** Corners of at least `weight`; never fewer than a closed ring needs. */
function withoutSmallCorners(arc: readonly Point[], weight: number): Point[] {
  const kept = arc.filter((point) => (point[2] ?? 0) >= weight);
  const [first] = arc;
  const last = arc.at(-1);
  const closed = first?.[0] === last?.[0] && first?.[1] === last?.[1];
  if (!closed || kept.length >= 4) return kept;
  const heaviest = arc.map((point) => point[2] ?? 0).sort((a, b) => b - a)[3] ?? 0;
  return arc.filter((point) => (point[2] ?? 0) >= heaviest);
}

/** Planar area of a ring, in degrees squared. */
function ringArea(ring: readonly Point[]): number {
  let sum = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [x0 = 0, y0 = 0] = ring[index - 1] ?? [];
    const [x1 = 0, y1 = 0] = ring[index] ?? [];
    sum += x0 * y1 - x1 * y0;
  }
  return Math.abs(sum) / 2;
}

/** The geometry without islands too small to see; the largest always stays. */
function withoutSmallIslands(
  topology: Topology,
  geometry: AreaGeometry,
  drawnSize: number,
): AreaGeometry {
  if (geometry.type === 'Polygon') return geometry;
  const shape = feature(topology, geometry).geometry;
  const areas =
    shape.type === 'MultiPolygon' ? shape.coordinates.map(([outer]) => ringArea(outer ?? [])) : [];
  const least = Math.min(
    smallestIsland * pixelOf(topology, geometry, drawnSize) ** 2,
    Math.max(...areas),
  );
  return { ...geometry, arcs: geometry.arcs.filter((_, index) => (areas[index] ?? 0) >= least) };
}

/** The topology with only the arcs its geometries use, renumbered. */
function withUsedArcs(
  arcs: readonly Point[][],
  geometries: readonly AreaGeometry[],
): { arcs: Point[][]; geometries: AreaGeometry[] } {
  const used = [...new Set(geometries.flatMap((one) => polygonsOf(one).flat(2).map(arcIndex)))];
  const numberOf = new Map(used.map((index, number) => [index, number]));
  const renumbered = (reference: number): number => {
    const number = numberOf.get(arcIndex(reference)) ?? 0;
    return reference < 0 ? ~number : number;
  };
  const rings = (polygon: number[][]) => polygon.map((ring) => ring.map(renumbered));
  return {
    arcs: used.map((index) => arcs[index] ?? []),
    geometries: geometries.map((one) =>
      one.type === 'Polygon'
        ? { ...one, arcs: rings(one.arcs) }
        : { ...one, arcs: one.arcs.map(rings) },
    ),
  };
}

/**
 * A topology of the same areas that looks whole when one of them is drawn `drawnSize` pixels wide: each border
 * keeps the corners that the smaller of its two areas needs. Shared borders stay shared.
 */
export function simplifyForOneArea(
  topology: Topology,
  name: string,
  geometries: readonly AreaGeometry[],
  drawnSize = drawnAlone,
): Topology {
  const weighed = presimplify(topology);
  const pixels = pixelsOfArcs(weighed, geometries, drawnSize);
  const arcs = weighed.arcs.map((arc, index) =>
    withoutSmallCorners(arc, smallestTriangle * (pixels.get(index) ?? 0) ** 2).map(
      ([x = 0, y = 0]) => [x, y],
    ),
  );
  const seen = geometries.map((one) => withoutSmallIslands({ ...weighed, arcs }, one, drawnSize));
  const tidy = withUsedArcs(arcs, seen);
  const objects: Record<string, GeometryCollection> = {
    [name]: { type: 'GeometryCollection', geometries: tidy.geometries },
  };
  return quantize({ type: 'Topology', objects, arcs: tidy.arcs }, steps);
}
