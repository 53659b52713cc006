import type { Place } from './outline-path.ts';
import { isInside, type RoomyPlace, type Side } from './roomy-places.ts';

/** A label to place in a shape: where it may stand, the roomiest first, and its size in units of the view. */
export interface LabelInShape {
  places: readonly RoomyPlace[];
  width: number;
  height: number;
}

interface Placed extends Omit<LabelInShape, 'places'> {
  place: Place;
}

const overlap = (a: Placed, b: Placed): boolean =>
  Math.abs(a.place[0] - b.place[0]) < (a.width + b.width) / 2 &&
  Math.abs(a.place[1] - b.place[1]) < (a.height + b.height) / 2;

/**
 * A place for the middle of each label, so that none lies on another: the tightest shape chooses first.
 * A label may be wider than its shape. Null where all its places are taken.
 */
export function placeLabels(labels: readonly LabelInShape[]): (Place | null)[] {
  const placed = new Map<number, Placed>();
  const roomOf = (label: number): number => labels[label]!.places[0]?.room ?? 0;
  for (const index of [...labels.keys()].sort((a, b) => roomOf(a) - roomOf(b))) {
    const { places, width, height } = labels[index]!;
    const free = places
      .map(({ place }) => ({ place, width, height }))
      .find((label) => ![...placed.values()].some((other) => overlap(label, other)));
    if (free) placed.set(index, free);
  }
  return labels.map((_, index) => placed.get(index)?.place ?? null);
}

/** What two digits of 14 pixels take, in units of a view about as wide as its pixels. */
const numberSize = { width: 18, height: 14 };
/** What is kept free round the middle of each, so that two beside each other are not read as one. */
const numberRoom = { width: 26, height: 20 };
/** Least distance of the middle of a number from the edge of its shape. */
const leastRoom = 5;

/**
 * A place for the number of each shape inside it, so that none lies on another. Null where there is no
 * room: a number is sooner set beside than misread.
 */
export const placeNumbers = (shapes: readonly (readonly RoomyPlace[])[]): (Place | null)[] =>
  placeLabels(
    shapes.map((places) => ({
      ...numberRoom,
      places: places.filter(({ room }) => room >= leastRoom),
    })),
  );

/** Distance of the places tried for a number beside its shape, and from the edge of the view. */
const grid = 6;

/** Whether a number at a place would touch a shape. */
const touches = ([x, y]: Place, sides: readonly Side[]): boolean =>
  [-1, 0, 1].some((across) =>
    [-1, 0, 1].some((down) =>
      isInside([x + (across * numberSize.width) / 2, y + (down * numberSize.height) / 2], sides),
    ),
  );

/** A number that no shape has room for: how it is placed, in a square view of `size`. */
interface Beside {
  /** Where its line ends: in the shape that it names. */
  anchor: Place;
  /** The numbers that are there. */
  taken: readonly Place[];
  /** The shape that no number may lie on. */
  forbidden: readonly Side[];
  size: number;
}

/** The free place nearest to a shape for its number, which a line joins to it; null where all is taken. */
export function placeBeside({ anchor, taken, forbidden, size }: Beside): Place | null {
  const steps = Array.from(
    { length: Math.floor(size / grid) - 2 },
    (_, step) => (step + 1.5) * grid,
  );
  const away = ([x, y]: Place): number => Math.hypot(x - anchor[0], y - anchor[1]);
  const free = steps
    .flatMap((x) => steps.map((y): Place => [x, y]))
    .filter((place) => away(place) >= numberSize.height)
    .sort((a, b) => away(a) - away(b))
    .find(
      (place) =>
        !taken.some((other) =>
          overlap({ place, ...numberRoom }, { place: other, ...numberRoom }),
        ) && !touches(place, forbidden),
    );
  return free ?? null;
}
