import { geoMercator } from 'd3-geo';
import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { Chart, ChartWords, Mark } from './chart.ts';
import { dotsKey } from './dots-key.ts';
import { boxOf, boxRound } from './flat-shapes.ts';
import { dotsPath, linesPath, ringArea, thinnedLines, type Place } from './outline-path.ts';

/** A neighbourhood's middle, and its tenth of deprivation: 1 is the most deprived. */
export interface NeighbourhoodPoint {
  longitude: number;
  latitude: number;
  decile: number;
}

/** The neighbourhoods of an area, and its outline. */
export interface NeighbourhoodMapInput {
  /** The area's boundary in longitude and latitude, as detailed as held. */
  outline: Polygon | MultiPolygon;
  /** Boundaries inside it, such as those of its local authorities; null for none. */
  inner: MultiLineString | null;
  neighbourhoods: readonly NeighbourhoodPoint[];
}

/** Dots of neighbourhoods by tenth of deprivation, as paths: the most deprived tenth, the next, and the rest. */
export interface DotsInTenths {
  /** What the open dots are called in the page. */
  id: string;
  first: string;
  second: string;
  rest: string;
  /** Width of a dot of the first two tenths, of an open dot, and of what is open in it. */
  width: number;
  openWidth: number;
  inside: number;
  /** On land, which is lighter than paper. */
  isOnLand?: boolean;
}

const widest = 600;
const tallest = 840;
const edge = 12;
/** About a pixel at the size the map is shown; coarser, up to four units, for lines of very many places. */
const thinning = { tolerances: [1.4, 2, 2.6, 3.2, 4], mostPlaces: 200 };
const smallestIsland = 6;
/** Above this, open dots that would touch are drawn as one. */
const crowd = 400;

const thinnedNote = 'Where open dots would overlap, one stands for several.';

type ToPlace = (position: Position) => Place;

const ringsOf = (outline: Polygon | MultiPolygon): Position[][] =>
  outline.type === 'Polygon' ? outline.coordinates : outline.coordinates.flat();

const mercator = geoMercator().scale(1).translate([0, 0]);
const flatten: ToPlace = (position) => mercator([position[0]!, position[1]!])!;

interface Frame {
  toPlace: ToPlace;
  width: number;
  height: number;
}

/** Fits the flattened boundary into the view: as wide as allowed unless that is too tall. */
function frameOf(rings: Position[][]): Frame {
  const { left, top, right, bottom } = boxRound(rings.flat().map((place) => boxOf(flatten(place))));
  const [across, down] = [right - left, bottom - top];
  const scale = Math.min((widest - 2 * edge) / across, (tallest - 2 * edge) / down);
  return {
    toPlace: (position) => {
      const [x, y] = flatten(position);
      return [edge + (x - left) * scale, edge + (y - top) * scale];
    },
    width: Math.ceil(across * scale + 2 * edge),
    height: Math.ceil(down * scale + 2 * edge),
  };
}

/** Dots as large as the land allows: small enough to be told apart, large enough to be seen. */
function dotWidthOf(land: Place[][], count: number): number {
  const area = land.reduce((sum, ring) => sum + ringArea(ring), 0);
  const room = Math.sqrt(area / Math.max(1, count));
  return Math.round(Math.min(20, Math.max(8, room * 0.8)));
}

/** One place a square of `size`: the first to fall into it. */
function onePerSquare(places: readonly Place[], size: number): Place[] {
  const squares = new Map<string, Place>();
  for (const place of places) {
    const key = `${Math.floor(place[0] / size)},${Math.floor(place[1] / size)}`;
    if (!squares.has(key)) squares.set(key, place);
  }
  return [...squares.values()];
}

/** Lines without the places too small to be seen: finely, unless they are of very many places. */
const thinned = (lines: Position[][], toPlace: ToPlace): Place[][] =>
  thinnedLines(
    lines.map((line) => line.map(toPlace)),
    thinning,
  );

/** Land without the islands too small to be seen; the largest ring always stays. */
function landRings(rings: Position[][], toPlace: ToPlace): Place[][] {
  const drawn = thinned(rings, toPlace);
  const largest = Math.max(...drawn.map(ringArea));
  return drawn.filter((ring) => ringArea(ring) >= Math.min(smallestIsland, largest));
}

/** Solid dots in the most deprived tenth, shaded in the next, open elsewhere; the most deprived lie on top. */
export function dotsInTenths(dots: DotsInTenths): Mark[] {
  const { id, width, openWidth, inside, isOnLand = false } = dots;
  const solid = (className: string, d: string): Mark[] =>
    d === '' ? [] : [{ kind: 'path', className, width, d }];
  return [
    { kind: 'shape', id, d: dots.rest },
    { kind: 'use', className: 'dots-rest', id, width: openWidth },
    { kind: 'use', className: `dots-inside${isOnLand ? ' on-land' : ''}`, id, width: inside },
    ...solid('dots-second', dots.second),
    ...solid('dots-first', dots.first),
  ];
}

/** The dots, one open dot for several where they crowd. */
function dotsOf({ neighbourhoods }: NeighbourhoodMapInput, toPlace: ToPlace, width: number) {
  const placesOf = (isWanted: (decile: number) => boolean) =>
    neighbourhoods
      .filter(({ decile }) => isWanted(decile))
      .map(({ longitude, latitude }) => toPlace([longitude, latitude]));
  const openWidth = Math.round(width * 0.65);
  const others = placesOf((decile) => decile > 2);
  const rest = others.length > crowd ? onePerSquare(others, openWidth) : others;
  return {
    first: dotsPath(placesOf((decile) => decile === 1)),
    second: dotsPath(placesOf((decile) => decile === 2)),
    rest: dotsPath(rest),
    openWidth,
    isThinned: rest.length < others.length,
  };
}

const keyOf = ({ neighbourhoods }: NeighbourhoodMapInput): string => {
  const counts = Array.from(
    { length: 10 },
    (_, place) => neighbourhoods.filter(({ decile }) => decile === place + 1).length,
  );
  return dotsKey(counts, { where: ' of neighbourhoods' });
};

/**
 * A dot map of an area's neighbourhoods in a view at most 600 by 840 units, north at the top
 * (Mercator). Every neighbourhood of the two most deprived tenths has its own dot; where more than 400
 * others crowd, one open dot stands for those that lie within one dot's width of each other.
 */
export function neighbourhoodMapChart(
  id: string,
  input: NeighbourhoodMapInput,
  words: ChartWords,
): Chart {
  const rings = ringsOf(input.outline);
  const { toPlace, width, height } = frameOf(rings);
  const land = landRings(rings, toPlace);
  const inner = thinned(input.inner?.coordinates ?? [], toPlace);
  const dotWidth = dotWidthOf(land, input.neighbourhoods.length);
  const { isThinned, openWidth, ...paths } = dotsOf(input, toPlace, dotWidth);
  const dots = { id: `${id}-rest`, ...paths, openWidth, width: dotWidth, inside: openWidth - 3 };
  const marks: Mark[] = [
    { kind: 'path', className: 'land', d: linesPath(land, true) },
    ...(inner.length > 0
      ? [{ kind: 'path' as const, className: 'inner', d: linesPath(inner, false) }]
      : []),
    ...dotsInTenths({ ...dots, isOnLand: true }),
  ];
  const view = { width, height, keepsShape: true };
  const notes = isThinned ? [thinnedNote] : [];
  return {
    kind: 'neighbourhood-map',
    words: { ...words, note: [keyOf(input), ...notes].join(' ') },
    panels: [{ drawings: [{ height, isElastic: true, view, marks }], notes }],
  };
}
