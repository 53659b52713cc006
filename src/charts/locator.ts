import type { Drawing, Label, Mark } from './chart.ts';
import { boxRound, type Box, type FlatShapes } from './flat-shapes.ts';
import { framedShapes, shapesMeeting, type DrawRings, type Frame } from './framed-shapes.ts';
import { label, level, linkTo } from './marks.ts';
import { ringsPath, simplifyLine, type Place } from './outline-path.ts';
import { placeBeside, placeNumbers } from './place-labels.ts';
import { roomyPlaces, sidesOf, type RoomyPlace, type Side } from './roomy-places.ts';
import { roundTo } from './scale.ts';

/** A length to draw under a map. */
interface ScaleBar {
  miles: number;
  /** Of the width of the map, 0 to 1. */
  share: number;
}

/** Mean radius of the Earth, in miles (IUGG: 6,371.0 km). */
const earthRadius = 3958.76;

const roundLengths = [0.5, 1, 2, 5, 10, 20, 50, 100, 200];

/** The longest round length that takes at most a third of a Mercator map `side` radians wide whose middle is `middle` radians down. */
export function scaleBar(side: number, middle: number): ScaleBar {
  // A Mercator map is drawn 1 / cos(latitude) too large; cos(latitude) is 1 / cosh of the way to the equator.
  const miles = (side / Math.cosh(middle)) * earthRadius;
  const length = roundLengths.findLast((each) => each <= miles / 3) ?? roundLengths[0]!;
  return { miles: length, share: length / miles };
}

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

/** An area in its surroundings, and the codes of its neighbours, clockwise from the north as seen from its middle. */
export interface Locator {
  drawing: Drawing;
  frame: Frame;
  clockwise: string[];
  scale: ScaleBar;
}

/** Width of the square view, in units: about the pixels it is shown with. */
const locatorSize = 240;
/** Less than two pixels at the size shown; three where very many places lie in view. */
const thinning = { tolerances: [1.7, 3], mostPlaces: 600 };
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

const percent = (units: number): number => roundTo((units / locatorSize) * 100, 1);

/** A neighbour as drawn: its path, where its number stands, and where the line from a number beside it ends. */
interface Neighbour {
  code: string;
  path: string;
  number: Place | null;
  anchor: Place | null;
}

/** Numbers in their shapes, and beside them where these are too small: none on another, none on the area itself. */
function numbersOf(
  shapes: readonly { places: RoomyPlace[]; middle: Place | undefined }[],
  here: readonly Side[],
): Pick<Neighbour, 'number' | 'anchor'>[] {
  const inside = placeNumbers(shapes.map(({ places }) => places));
  const taken = inside.filter((place) => place !== null);
  return shapes.map(({ places, middle }, index) => {
    const number = inside[index] ?? null;
    const anchor = places[0]?.place ?? middle;
    if (number || !anchor) return { number, anchor: null };
    const beside = placeBeside({ anchor, taken, forbidden: here, size: locatorSize });
    if (beside) taken.push(beside);
    return { number: beside, anchor };
  });
}

/** The neighbours of an area, clockwise from the north, each with a place for its number. */
function neighboursOf(
  neighbours: readonly ShapedArea[],
  ringsOf: DrawRings,
  here: readonly Side[],
): Neighbour[] {
  const drawn = neighbours.map(({ code, shapes }) => {
    const rings = ringsOf(shapes);
    const coarse = rings.map((ring) => simplifyLine(ring, coarser));
    const places = roomyPlaces(coarse, locatorSize);
    return { code, path: pathOf(rings), places, middle: middleOfPlaces(places) ?? rings[0]?.[0] };
  });
  const clockwise = drawn.sort((a, b) => bearing(a.middle) - bearing(b.middle));
  const numbers = numbersOf(clockwise, here);
  return clockwise.map(({ code, path }, index) => ({ code, path, ...numbers[index]! }));
}

/** The number of a neighbour, in percent, so that it keeps its size however wide the map is. */
const numberAt = (place: Place | null, number: number): Label[] =>
  place
    ? [
        label(undefined, {
          text: String(number),
          x: percent(place[0]),
          y: `${percent(place[1])}%`,
          dy: 5,
        }),
      ]
    : [];

/** The line from a number beside its shape to that shape. */
const leaderTo = ({ number, anchor }: Neighbour): Mark[] =>
  number && anchor
    ? [
        {
          kind: 'rule',
          className: 'leader',
          x1: percent(number[0]),
          x2: percent(anchor[0]),
          y1: `${percent(number[1])}%`,
          y2: `${percent(anchor[1])}%`,
        },
      ]
    : [];

/** Draws an area in its surroundings, north at the top (Mercator). Neighbours are links under the names given, and numbered. */
export function drawLocator(
  input: LocatorInput,
  linkOf: (code: string) => { name: string; path: string | null },
): Locator {
  const { flat, area, neighbours } = input;
  const frame = frameOf(input);
  const ringsOf = framedShapes(flat, frame, thinning);
  const here = ringsOf(area.shapes);
  const drawn = neighboursOf(neighbours, ringsOf, sidesOf(here));
  const named = new Set([area, ...neighbours].flatMap(({ shapes }) => [...shapes]));
  const others = ringsOf(shapesMeeting(flat, frame).filter((code) => !named.has(code)));
  const scale = scaleBar(frame.side, frame.top + frame.side / 2);
  const shape = (d: string, className?: string): Mark => ({ kind: 'path', className, d });
  const links = drawn.map(({ code, path }) => {
    const { name, path: href } = linkOf(code);
    return linkTo(href, [shape(path)], name);
  });
  const view = { width: locatorSize, height: locatorSize, keepsShape: true };
  const land = [shape(pathOf(others), 'others'), ...links, shape(pathOf(here), 'here')];
  return {
    drawing: {
      className: 'locator-map',
      height: locatorSize,
      isElastic: true,
      marks: [
        { kind: 'inset', view, marks: land },
        ...drawn.flatMap(leaderTo),
        ...drawn.flatMap(({ number }, index) => numberAt(number, index + 1)),
        level('scale', '100%', 0, roundTo(scale.share * 100, 1)),
      ],
    },
    frame,
    clockwise: drawn.map(({ code }) => code),
    scale,
  };
}
