import { geoIdentity, geoStream } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { arcsOf, type Box, type FlatShapes } from './flat-shapes.ts';
import { thinnedLines, type Place, type Thinning } from './outline-path.ts';

/** A square window on the plane, drawn `size` units wide. */
export interface Frame {
  left: number;
  top: number;
  side: number;
  size: number;
}

/** Joins the shapes with these codes into rings in units of the frame, cut off just outside it, each ring closed. */
export type DrawRings = (codes: Iterable<string>) => Place[][];

/** How far beyond the frame shapes are cut, so that no cut edge is seen. */
const bleed = 4;

const meets = (box: Box, { left, top, side }: Frame): boolean =>
  box.left < left + side && box.right > left && box.top < top + side && box.bottom > top;

/** Codes of the shapes whose boxes meet a frame. */
export const shapesMeeting = ({ boxes }: FlatShapes, frame: Frame): string[] =>
  [...boxes].filter(([, box]) => meets(box, frame)).map(([code]) => code);

/** A place of the plane in units of a frame. */
const inFrame = ([x, y]: Place, { left, top, side, size }: Frame): Place => [
  ((x - left) / side) * size,
  ((y - top) / side) * size,
];

/**
 * Shapes seen through a frame. Arcs are thinned once each (tolerances in units of the frame), before they are
 * joined, so that two shapes with a boundary in common are drawn with the same one.
 */
export function framedShapes(flat: FlatShapes, frame: Frame, thinning: Thinning): DrawRings {
  const used = shapesMeeting(flat, frame).flatMap((code) => [...arcsOf(flat.shapes.get(code)!)]);
  const inView = [...new Set(used)];
  const lines = inView.map((arc) => flat.arcs[arc]!.map((place) => inFrame(place, frame)));
  const arcs: Place[][] = [];
  for (const [index, line] of thinnedLines(lines, thinning).entries()) arcs[inView[index]!] = line;
  const thinned = { type: 'Topology', arcs, objects: {} } as unknown as Topology;
  return (codes) => {
    const seen = [...codes].filter((code) => {
      const box = flat.boxes.get(code);
      return box && meets(box, frame);
    });
    return cut(
      merge(
        thinned,
        seen.map((code) => flat.shapes.get(code)!),
      ),
      frame.size,
    );
  };
}

/** The part of a flat shape inside the frame and its bleed. */
function cut(shape: MultiPolygon, size: number): Place[][] {
  const edge = size + bleed;
  const window = geoIdentity().clipExtent([
    [-bleed, -bleed],
    [edge, edge],
  ]);
  const rings: Place[][] = [];
  let ring: Place[] = [];
  const nothing = (): void => undefined;
  geoStream(
    shape,
    window.stream({
      polygonStart: nothing,
      polygonEnd: nothing,
      lineStart: () => void (ring = []),
      point: (x, y) => void ring.push([x, y]),
      lineEnd: () => {
        if (ring[0]) rings.push([...ring, ring[0]]);
      },
    }),
  );
  return rings;
}
