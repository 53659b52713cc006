import type { AreaShape, Point } from './area-at-point.ts';

/** Kilometres in a degree of latitude. */
const degree = 111.2;

/** Kilometres from a point to a side, on a map that is flat for so short a way. */
function distanceToSide([x, y]: Point, from: Point, to: Point, eastward: number): number {
  const [ax, ay] = [(from[0] - x) * eastward, (from[1] - y) * degree];
  const [dx, dy] = [(to[0] - from[0]) * eastward, (to[1] - from[1]) * degree];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
  return Math.hypot(ax + along * dx, ay + along * dy);
}

/** The code of the area whose edge is nearest to a point, or null where none is within so many kilometres. */
export function areaNearPoint(
  point: Point,
  areas: readonly AreaShape[],
  kilometres: number,
): string | null {
  const eastward = degree * Math.cos((point[1] * Math.PI) / 180);
  let nearest: string | null = null;
  let least = kilometres;
  for (const { code, parts } of areas) {
    for (const ring of parts.flat()) {
      let previous = ring.at(-1);
      for (const corner of ring) {
        const distance = distanceToSide(point, previous ?? corner, corner, eastward);
        if (distance <= least) [nearest, least] = [code, distance];
        previous = corner;
      }
    }
  }
  return nearest;
}
