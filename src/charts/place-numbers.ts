import type { Place } from './outline-path.ts';
import type { RoomyPlace } from './roomy-places.ts';

/** Room a number needs, in units of a view about as wide as its pixels: two digits of 14 pixels. */
const leastRoom = 5;
const across = 18;
const down = 14;

const collide = ([ax, ay]: Place, [bx, by]: Place): boolean =>
  Math.abs(ax - bx) < across && Math.abs(ay - by) < down;

/**
 * A place for the number of each shape, so that none lies on another: the tightest shape chooses first.
 * Null where there is no room, so that a number is left off sooner than misread.
 */
export function placeNumbers(shapes: readonly (readonly RoomyPlace[])[]): (Place | null)[] {
  const chosen: (Place | null)[] = shapes.map(() => null);
  const roomOf = (shape: number): number => shapes[shape]![0]?.room ?? 0;
  const inTurn = [...shapes.keys()].sort((a, b) => roomOf(a) - roomOf(b));
  for (const shape of inTurn) {
    const free = shapes[shape]!.find(
      ({ place, room }) =>
        room >= leastRoom && chosen.every((other) => !other || !collide(place, other)),
    );
    chosen[shape] = free?.place ?? null;
  }
  return chosen;
}
