/** A place on the map: longitude and latitude in degrees. */
export type Point = readonly [longitude: number, latitude: number];

/** A closed line round or inside an area. */
type Ring = readonly Point[];

/** The shape of an area: each part is its outer ring, then its holes. */
export interface AreaShape {
  code: string;
  parts: readonly (readonly Ring[])[];
}

/** Whether a line from the point to the east crosses the ring an odd number of times. */
function isInsideRing([x, y]: Point, ring: Ring): boolean {
  let inside = false;
  let previous = ring.at(-1);
  for (const corner of ring) {
    if (previous && corner[1] > y !== previous[1] > y) {
      const share = (y - corner[1]) / (previous[1] - corner[1]);
      if (x < corner[0] + share * (previous[0] - corner[0])) inside = !inside;
    }
    previous = corner;
  }
  return inside;
}

/**
 * The code of the area a point lies in, or null where it lies in none. Sides are taken as straight in
 * degrees (even-odd rule: Shimrat, "Algorithm 112", Communications of the ACM 1962;5(8):434), which is
 * exact enough beside the simplified shapes themselves.
 */
export function areaAtPoint(point: Point, areas: readonly AreaShape[]): string | null {
  const isInside = (rings: readonly Ring[]): boolean =>
    rings.filter((ring) => isInsideRing(point, ring)).length % 2 === 1;
  return areas.find(({ parts }) => parts.some(isInside))?.code ?? null;
}
