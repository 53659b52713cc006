import type { Place } from './outline-path.ts';

/** A place inside a shape, and how far it is from the nearest edge, in units of the drawing. */
export interface RoomyPlace {
  place: Place;
  room: number;
}

type Side = readonly [Place, Place];

const sidesOf = (rings: readonly (readonly Place[])[]): Side[] =>
  rings.flatMap((ring) => ring.slice(1).map((place, index): Side => [ring[index]!, place]));

/** Even-odd rule, over all sides of a shape at once. */
function isInside([x, y]: Place, sides: readonly Side[]): boolean {
  let inside = false;
  for (const [[ax, ay], [bx, by]] of sides) {
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  }
  return inside;
}

function distanceToSide([x, y]: Place, [[ax, ay], [bx, by]]: Side): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
  const near = Math.min(1, Math.max(0, share));
  return Math.hypot(ax + near * dx - x, ay + near * dy - y);
}

/** Places tried in each direction. */
const steps = 30;

/**
 * Places inside a shape, the one with most room round it first: those of a grid of 30 by 30 in a square
 * from 0 to `size`, whose edges count as edges of the shape. None where the shape is too thin for any.
 */
export function roomyPlaces(rings: readonly (readonly Place[])[], size: number): RoomyPlace[] {
  const sides = sidesOf(rings);
  const places: RoomyPlace[] = [];
  for (let tried = 0; tried < steps * steps; tried += 1) {
    const x = (((tried % steps) + 0.5) / steps) * size;
    const y = ((Math.floor(tried / steps) + 0.5) / steps) * size;
    if (!isInside([x, y], sides)) continue;
    const fromFrame = Math.min(x, y, size - x, size - y);
    const room = sides.reduce(
      (least, side) => Math.min(least, distanceToSide([x, y], side)),
      fromFrame,
    );
    places.push({ place: [x, y], room });
  }
  return places.sort((a, b) => b.room - a.room);
}
