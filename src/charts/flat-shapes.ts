import { geoMercator } from 'd3-geo';
import { transform } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { geometriesOf, type TopoArea } from './area-outline.ts';
import type { Place } from './outline-path.ts';

/** A rectangle on the plane, down counted positive. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Shapes laid flat once (Mercator, in radians, north up and down counted positive), their shared arcs kept. */
export interface FlatShapes {
  arcs: Place[][];
  shapes: ReadonlyMap<string, TopoArea>;
  boxes: ReadonlyMap<string, Box>;
}

/** Of an edition that holds none, and for who draws no map. */
export const noShapes: FlatShapes = { arcs: [], shapes: new Map(), boxes: new Map() };

const mercator = geoMercator().scale(1).translate([0, 0]);

/** The smallest box round some places or boxes. */
export function boxRound(boxes: Iterable<Box>): Box {
  const all = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const box of boxes) {
    all.left = Math.min(all.left, box.left);
    all.top = Math.min(all.top, box.top);
    all.right = Math.max(all.right, box.right);
    all.bottom = Math.max(all.bottom, box.bottom);
  }
  return all;
}

/** The box of one place. */
export const boxOf = ([x, y]: Place): Box => ({ left: x, right: x, top: y, bottom: y });

/** Every arc a shape is made of, by its place in the topology. */
export const arcsOf = (shape: TopoArea): number[] =>
  (shape.type === 'Polygon' ? shape.arcs : shape.arcs.flat())
    .flat()
    .map((arc) => (arc < 0 ? ~arc : arc));

/** Lays the shapes of a topology in longitude and latitude on the plane. */
export function flattenShapes(topology: Topology): FlatShapes {
  const toDegrees = transform(topology.transform ?? null);
  const arcs = topology.arcs.map((arc) =>
    arc.map((position, index): Place => {
      const [longitude, latitude] = toDegrees(position as [number, number], index > 0);
      return mercator([longitude!, latitude!])!;
    }),
  );
  const arcBoxes = arcs.map((arc) => boxRound(arc.map(boxOf)));
  const shapes = new Map(geometriesOf(topology).map((shape) => [String(shape.id), shape]));
  const boxes = new Map(
    [...shapes].map(([code, shape]) => [
      code,
      boxRound(arcsOf(shape).map((arc) => arcBoxes[arc]!)),
    ]),
  );
  return { arcs, shapes, boxes };
}
