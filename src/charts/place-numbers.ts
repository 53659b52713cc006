import type { Place } from './outline-path.ts';
import { placeLabels } from './place-labels.ts';
import type { RoomyPlace } from './roomy-places.ts';

/** What two digits of 14 pixels take, in units of a view about as wide as its pixels. */
const size = { width: 18, height: 14 };
/** Least distance of the middle of a number from the edge of its shape. */
const leastRoom = 5;

/**
 * A place for the number of each shape, so that none lies on another. Null where there is no room: a
 * number is left off sooner than misread.
 */
export const placeNumbers = (shapes: readonly (readonly RoomyPlace[])[]): (Place | null)[] =>
  placeLabels(
    shapes.map((places) => ({ ...size, places: places.filter(({ room }) => room >= leastRoom) })),
  );
