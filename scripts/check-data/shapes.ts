import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { z } from 'zod';
import { areaAtPoint, type AreaShape } from '../../src/areas/area-at-point.ts';
import { shapesOf } from '../../src/areas/shapes-of.ts';
import { boundaryFiles, checkBoundaries, readBoundaries } from '../../src/tables/boundaries.ts';
import type { BoundaryFile } from '../../src/tables/boundaries.ts';
import type { Edition, NeighbourhoodRow } from '../../src/tables/edition.ts';
import type { Problem } from '../../src/tables/problem.ts';

const position = z.array(z.number()).min(2);
const ring = z.array(z.int()).min(1);
const pair = z.tuple([z.number(), z.number()]);
const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), id: z.string(), arcs: z.array(ring).min(1) }),
  z.object({
    type: z.literal('MultiPolygon'),
    id: z.string(),
    arcs: z.array(z.array(ring).min(1)).min(1),
  }),
]);
const topologySchema = z.object({
  type: z.literal('Topology'),
  arcs: z.array(z.array(position).min(1)).min(1),
  transform: z.object({ scale: pair, translate: pair }).optional(),
  objects: z.record(
    z.string(),
    z.object({ type: z.literal('GeometryCollection'), geometries: z.array(geometry) }),
  ),
});

/** What to do about shapes that were imported. */
export const again = 'Write it again with npm run import -- boundaries.';

/**
 * Every problem of the shapes of areas: those that `checkBoundaries` tells, then a file whose shapes
 * cannot be drawn, a shape outside the world or without any ground, an area with two shapes, and
 * an area that lies elsewhere than the neighbourhoods in it do.
 */
export function shapeProblems(data: string, { areas, neighbourhoods }: Edition): Problem[] {
  const known = checkBoundaries(data, areas);
  if (known.some(({ rule }) => rule.startsWith('The file'))) return known;
  return [
    ...known,
    ...boundaryFiles.flatMap((name) => {
      const file = join(data, 'boundaries', `${name}.json`);
      if (!existsSync(file)) return [];
      return faultsOf(readBoundaries(data, name), pointsByArea(name, neighbourhoods)).map(
        ([value, rule, fix]) => ({ file, line: null, column: null, value, rule, fix }),
      );
    }),
  ];
}

/** What is wrong with a shape: the code of its area, null for the file. */
type Found = [value: string | null, rule: string, fix: string];

/** What is wrong with the shapes of a file, `points` being the neighbourhoods of each area. */
export function faultsOf(topology: Topology, points: ReadonlyMap<string, Point[]>): Found[] {
  const read = topologySchema.safeParse(topology);
  if (!read.success) {
    const at = read.error.issues[0]!.path.join('.');
    return [
      [
        null,
        'The shapes cannot be drawn',
        `Not as TopoJSON says: ${at || 'the whole file'}. ${again}`,
      ],
    ];
  }
  const unknown = unknownArcs(read.data);
  if (unknown.length > 0) {
    return unknown.map((code) => [code, 'has a shape made of lines that are not there', again]);
  }
  const shapes = shapesOf(topology as Parameters<typeof shapesOf>[0], feature as never);
  const codes = shapes.map(({ code }) => code);
  const repeated = [...new Set(codes.filter((code, i) => codes.indexOf(code) !== i))];
  return [
    ...repeated.map((code): Found => [code, 'has two shapes', `Keep one of them. ${again}`]),
    ...shapes.flatMap((shape) => shapeFaults(shape, points.get(shape.code) ?? [])),
  ];
}

function unknownArcs({ arcs, objects }: z.infer<typeof topologySchema>): string[] {
  const isThere = (arc: number): boolean => (arc < 0 ? ~arc : arc) < arcs.length;
  return Object.values(objects)
    .flatMap(({ geometries }) => geometries)
    .filter((each) => !(each.arcs.flat(3) as number[]).every(isThere))
    .map(({ id }) => id);
}

type Point = readonly [longitude: number, latitude: number];

/** Where a neighbourhood lies. */
export type Place = Pick<
  NeighbourhoodRow,
  'ics' | 'icsUntil2026' | 'localAuthority' | 'latitude' | 'longitude'
>;

/** Centres of neighbourhoods, by the area of a file of shapes that they lie in. */
export function pointsByArea(
  name: BoundaryFile,
  neighbourhoods: readonly Place[],
): Map<string, Point[]> {
  const areaOf = {
    ics: (row: Place) => row.ics,
    'ics-until-2026': (row: Place) => row.icsUntil2026,
    'local-authorities': (row: Place) => row.localAuthority,
    'local-authorities-detailed': (row: Place) => row.localAuthority,
  }[name];
  const points = new Map<string, Point[]>();
  for (const row of neighbourhoods) {
    const point = [row.longitude, row.latitude] as const;
    const others = points.get(areaOf(row));
    if (others) others.push(point);
    else points.set(areaOf(row), [point]);
  }
  return points;
}

/** As many neighbourhoods as are looked up in one area: enough to tell one shape from another. */
const mostPoints = 25;

/** So few neighbourhoods tell less: for them it is enough that they lie in the box round the shape. */
const fewPoints = 3;

const isInBox = ([x, y]: Point, corners: readonly Point[]): boolean =>
  corners.some((corner) => corner[0] <= x) &&
  corners.some((corner) => corner[0] >= x) &&
  corners.some((corner) => corner[1] <= y) &&
  corners.some((corner) => corner[1] >= y);

/** Whether a point is in the box round a shape, or beside it by no more than half the box. */
function nearTo(corners: readonly Point[]): (point: Point) => boolean {
  const ends = ([0, 1] as const).map((axis) => {
    let [least, most] = [Infinity, -Infinity];
    for (const corner of corners) {
      least = Math.min(least, corner[axis]);
      most = Math.max(most, corner[axis]);
    }
    const margin = (most - least) / 2;
    return [least - margin, most + margin] as const;
  });
  return (point) => ends.every(([least, most], i) => point[i]! >= least && point[i]! <= most);
}

/** Neighbourhoods that lie far from the shape of their area, where most do not. */
function strays(code: string, corners: readonly Point[], points: readonly Point[]): Found[] {
  const isNear = nearTo(corners);
  const far = points.filter((point) => !isNear(point));
  if (far.length * 2 >= points.length) return [];
  return far.map(([longitude, latitude]): Found => {
    const rule = 'has a neighbourhood far outside its shape';
    const fix = `One in neighbourhoods.csv has latitude ${latitude} and longitude ${longitude}. Correct its place, or the area it is in.`;
    return [code, rule, fix];
  });
}

function shapeFaults(shape: AreaShape, points: readonly Point[]): Found[] {
  const { code, parts } = shape;
  const corners = parts.flat(2);
  const inWorld = corners.every(([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= 85);
  if (!inWorld)
    return [[code, 'has a shape outside the world', `Places are longitude and latitude. ${again}`]];
  const hasGround = parts.every(([outer]) => outer !== undefined && areaOfRing(outer) > 0);
  if (!hasGround) return [[code, 'has a shape without any ground', again]];
  const step = Math.max(1, Math.floor(points.length / mostPoints));
  const some = points.filter((_, i) => i % step === 0);
  const inside = some.filter((point) => areaAtPoint(point, [shape]) === code).length;
  if (inside * 2 >= some.length) return strays(code, corners, points);
  // The middle of an archipelago may lie in the sea.
  if (some.length <= fewPoints && some.every((point) => isInBox(point, corners))) return [];
  const rule = 'has a shape that lies elsewhere than its neighbourhoods';
  const fix = `Of ${some.length} of its neighbourhoods ${inside} lie in it. The shapes of two areas may have changed places. ${again}`;
  return [[code, rule, fix]];
}

/** Ground inside a ring in square degrees, by the formula of the surveyor. */
function areaOfRing(ring: readonly Point[]): number {
  const twice = ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice / 2);
}
