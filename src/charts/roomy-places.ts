import type { Place } from './outline-path.ts';

/** A place inside a shape, and how far it is from the nearest edge, in units of the drawing. */
export interface RoomyPlace {
  place: Place;
  room: number;
}

/** A straight side of a shape: where it begins, and how far it runs across and down. */
export interface Side {
  ax: number;
  ay: number;
  by: number;
  dx: number;
  dy: number;
}

/** All sides of a shape. */
export const sidesOf = (rings: readonly (readonly Place[])[]): Side[] =>
  rings.flatMap((ring) =>
    ring.slice(1).map(([bx, by], index) => {
      const [ax, ay] = ring[index]!;
      return { ax, ay, by, dx: bx - ax, dy: by - ay };
    }),
  );

/** Where a level line meets the sides of a shape, from left to right. */
const crossingsAt = (y: number, sides: readonly Side[]): number[] =>
  sides
    .filter(({ ay, by }) => ay > y !== by > y)
    .map(({ ax, ay, dx, dy }) => ax + ((y - ay) / dy) * dx)
    .sort((a, b) => a - b);

/** Whether a place lies in a shape: the even-odd rule, over all its sides at once. */
export const isInside = ([x, y]: Place, sides: readonly Side[]): boolean =>
  crossingsAt(y, sides).filter((crossing) => crossing > x).length % 2 === 1;

/**
 * How far a place is from the nearest side, at most `limit`. By squares, and without a look at sides that
 * lie too far up or down: a map has thousands of sides for each of hundreds of places.
 */
function roomAt(x: number, y: number, sides: readonly Side[], limit: number): number {
  let [near, least] = [limit, limit * limit];
  for (const { ax, ay, by, dx, dy } of sides) {
    if ((ay - y > near && by - y > near) || (y - ay > near && y - by > near)) continue;
    const length = dx * dx + dy * dy;
    const share = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
    const along = share < 0 ? 0 : share > 1 ? 1 : share;
    const [across, down] = [ax + along * dx - x, ay + along * dy - y];
    const square = across * across + down * down;
    if (square >= least) continue;
    least = square;
    near = Math.hypot(across, down);
  }
  return near;
}

/** Places tried in each direction. */
const steps = 30;

/**
 * Places inside a shape (by the even-odd rule, over all its rings at once), the one with most room round
 * it first: those of a grid of 30 by 30 in a square from 0 to `size`, whose edges count as edges of the
 * shape. None where the shape is too thin for any.
 */
export function roomyPlaces(rings: readonly (readonly Place[])[], size: number): RoomyPlace[] {
  const sides = sidesOf(rings);
  const places: RoomyPlace[] = [];
  for (let row = 0; row < steps; row += 1) {
    const y = ((row + 0.5) / steps) * size;
    const crossings = crossingsAt(y, sides);
    let passed = 0;
    for (let column = 0; column < steps; column += 1) {
      const x = ((column + 0.5) / steps) * size;
      while (passed < crossings.length && crossings[passed]! <= x) passed += 1;
      if ((crossings.length - passed) % 2 === 0) continue;
      const fromFrame = Math.min(x, y, size - x, size - y);
      places.push({ place: [x, y], room: roomAt(x, y, sides, fromFrame) });
    }
  }
  return places.sort((a, b) => b.room - a.room);
}
