import { arcsOf, boxRound, type Box, type FlatShapes } from './flat-shapes.ts';
import type { Place } from './outline-path.ts';

/** The shape nearest to others, and its corner that comes nearest. */
export interface NearestShape {
  code: string;
  corner: Place;
}

const cornersOf = ({ shapes, arcs }: FlatShapes, code: string): Place[] =>
  arcsOf(shapes.get(code)!).flatMap((arc) => arcs[arc]!);

/** How far two boxes lie apart: no corner of one is nearer to a corner of the other. */
const apart = (a: Box, b: Box): number =>
  Math.hypot(
    Math.max(0, a.left - b.right, b.left - a.right),
    Math.max(0, a.top - b.bottom, b.top - a.bottom),
  );

/** The shape that comes nearest to some others without being one of them, corner to corner; null where there is none. */
export function nearestShape(flat: FlatShapes, codes: ReadonlySet<string>): NearestShape | null {
  const ownBox = boxRound([...codes].map((code) => flat.boxes.get(code)!));
  const own = [...codes].flatMap((code) => cornersOf(flat, code));
  const others = [...flat.boxes]
    .filter(([code]) => !codes.has(code))
    .map(([code, box]) => ({ code, apart: apart(box, ownBox) }))
    .sort((a, b) => a.apart - b.apart);
  let [nearest, least]: [NearestShape | null, number] = [null, Infinity];
  for (const { code, apart: atLeast } of others) {
    if (atLeast >= least) break;
    for (const corner of cornersOf(flat, code)) {
      const distance = own.reduce(
        (shortest, [x, y]) => Math.min(shortest, Math.hypot(x - corner[0], y - corner[1])),
        Infinity,
      );
      if (distance < least) [nearest, least] = [{ code, corner }, distance];
    }
  }
  return nearest;
}
