import { boxRound, type Box, type FlatShapes } from './flat-shapes.ts';
import { framedShapes, shapesMeeting, type Frame } from './framed-shapes.ts';
import { simplifyLine, type Place } from './outline-path.ts';
import { placeNumbers } from './place-numbers.ts';
import { ringsPath } from './rings-path.ts';
import { roomyPlaces, type RoomyPlace } from './roomy-places.ts';
import { scaleBar, type ScaleBar } from './scale-bar.ts';

/** An area to draw, and the shapes it is made of. */
export interface ShapedArea {
  code: string;
  shapes: ReadonlySet<string>;
}

/** An area, the areas it touches, and the shapes they are drawn from. */
export interface LocatorInput {
  flat: FlatShapes;
  area: ShapedArea;
  neighbours: readonly ShapedArea[];
  /** A place that must be seen, such as the nearest shore; null for none. */
  inSight: Place | null;
}

/** A neighbour as drawn: its path, and where its number stands, in per cent of the map; null where there is no room. */
export interface LocatorNeighbour {
  code: string;
  path: string;
  number: { x: number; y: number } | null;
}

/** An area in its surroundings: paths in whole units of a square view 240 wide. */
export interface Locator {
  frame: Frame;
  area: string;
  /** Clockwise from the north as seen from the middle of the area. */
  neighbours: LocatorNeighbour[];
  /** All other land in the frame. */
  others: string;
  scale: ScaleBar;
}

/** Width of the view, in units: about the pixels it is shown with. */
export const locatorSize = 240;
/** About a pixel at the size shown. */
const tolerance = 1;
/** Fine enough to find room for a number. */
const coarser = 3;
const smallestIsland = 3;
/** Width of the frame over the longer side of the area: room for the neighbours all round. */
const surroundings = 1.75;
/** Width of the frame over the way from its middle to a place that must be seen. */
const reach = 2.4;

const middleOf = ({ left, top, right, bottom }: Box): Place => [
  (left + right) / 2,
  (top + bottom) / 2,
];

/** A square round the area, with room for what lies round it. */
function frameOf({ flat, area, inSight }: LocatorInput): Frame {
  const box = boxRound([...area.shapes].flatMap((code) => flat.boxes.get(code) ?? []));
  const [x, y] = middleOf(box);
  const longer = Math.max(box.right - box.left, box.bottom - box.top);
  const away = inSight ? Math.max(Math.abs(inSight[0] - x), Math.abs(inSight[1] - y)) : 0;
  const side = Math.max(longer * surroundings, away * reach);
  return { left: x - side / 2, top: y - side / 2, side, size: locatorSize };
}

const pathOf = (rings: readonly Place[][]): string => ringsPath(rings, smallestIsland);

const centre: Place = [locatorSize / 2, locatorSize / 2];

/** What lies less than this to the west of due north still counts as north: half of north-north-west. */
const northern = Math.PI / 8;

/** Angle from the north, clockwise, of a place seen from the middle of the view. */
function bearing([x, y]: Place = centre): number {
  const angle = Math.atan2(x - centre[0], centre[1] - y);
  return angle < -northern ? angle + 2 * Math.PI : angle;
}

/** The mean of places, which may lie outside the shape they come from; undefined of none. */
function middleOfPlaces(places: readonly RoomyPlace[]): Place | undefined {
  const mean = (axis: 0 | 1): number =>
    places.reduce((sum, { place }) => sum + place[axis], 0) / places.length;
  return places.length === 0 ? undefined : [mean(0), mean(1)];
}

const percent = (units: number): number => Math.round((units / locatorSize) * 1000) / 10;

/** Draws an area in its surroundings, north at the top (Mercator). */
export function drawLocator(input: LocatorInput): Locator {
  const { flat, area, neighbours } = input;
  const frame = frameOf(input);
  const ringsOf = framedShapes(flat, frame, tolerance);
  const drawn = neighbours.map(({ code, shapes }) => {
    const rings = ringsOf(shapes);
    const coarse = rings.map((ring) => simplifyLine(ring, coarser));
    const places = roomyPlaces(coarse, locatorSize);
    return { code, path: pathOf(rings), places, middle: middleOfPlaces(places) ?? rings[0]?.[0] };
  });
  const clockwise = drawn.sort((a, b) => bearing(a.middle) - bearing(b.middle));
  const numbers = placeNumbers(clockwise.map(({ places }) => places));
  const named = new Set([area, ...neighbours].flatMap(({ shapes }) => [...shapes]));
  return {
    frame,
    area: pathOf(ringsOf(area.shapes)),
    neighbours: clockwise.map(({ code, path }, index) => {
      const place = numbers[index];
      return { code, path, number: place ? { x: percent(place[0]), y: percent(place[1]) } : null };
    }),
    others: pathOf(ringsOf(shapesMeeting(flat, frame).filter((code) => !named.has(code)))),
    scale: scaleBar(frame.side, frame.top + frame.side / 2),
  };
}
