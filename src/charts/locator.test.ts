import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import type { Inset, Link, Mark } from './chart.ts';
import { countryInset, drawCountry, squareIn } from './country-outline.ts';
import { flattenShapes } from './flat-shapes.ts';
import { nearestShape } from './nearest-shape.ts';
import { placeBeside, placeNumbers } from './place-labels.ts';
import { roomyPlaces, sidesOf } from './roomy-places.ts';
import { drawLocator, type LocatorInput, scaleBar } from './locator.ts';
import { compareWithSnapshot } from './fixtures/snapshot.ts';
import { toSvg } from './to-svg.ts';

/** A square degree, its lower left corner at these degrees. */
const square = (x: number, y: number): [number, number][] => [
  [x, y],
  [x, y + 1],
  [x + 1, y + 1],
  [x + 1, y],
  [x, y],
];

/** Five squares that meet as on a die: north, east, south and west of one in the middle; and an island. */
const corners: Record<string, [number, number]> = {
  X0: [10, 1],
  XN: [10, 2],
  XE: [11, 1],
  XS: [10, 0],
  XW: [9, 1],
  XI: [14, 1],
};
const topology: Topology = {
  type: 'Topology',
  arcs: Object.values(corners).map(([x, y]) => square(x, y)),
  objects: {
    toy: {
      type: 'GeometryCollection',
      geometries: Object.keys(corners).map((id, place) => ({
        type: 'Polygon',
        id,
        arcs: [[place]],
      })),
    },
  },
};
const flat = flattenShapes(topology);
const shaped = (code: string) => ({ code, shapes: new Set([code]) });
const named = (code: string) => ({ name: `Area ${code}`, path: `/${code}/` });

function drawn(input: LocatorInput) {
  const map = drawLocator(input, named);
  const [inset, ...rest] = map.drawing.marks as [Inset, ...Mark[]];
  const paths = inset.marks.flatMap((mark) => (mark.kind === 'path' ? [mark] : []));
  return {
    ...map,
    links: inset.marks.filter((mark) => mark.kind === 'link'),
    numbers: rest.filter((mark) => mark.kind === 'label'),
    others: paths.find(({ className }) => className === 'others')!.d,
  };
}
const pathIn = ({ marks: [mark] }: Link) => (mark?.kind === 'path' ? mark.d : '');
const draw = (codes: string[], code = 'X0') =>
  drawn({ flat, area: shaped(code), neighbours: codes.map(shaped), inSight: null });

describe('a locator', () => {
  const map = draw(['XW', 'XS', 'XE', 'XN']);

  it('has its area in the middle and its neighbours clockwise from the north', () => {
    expect(map.clockwise).toEqual(['XN', 'XE', 'XS', 'XW']);
    expect(map.links.map(({ href }) => href)).toEqual(['/XN/', '/XE/', '/XS/', '/XW/']);
    const [north, east] = map.numbers;
    expect([north!.text, east!.text]).toEqual(['1', '2']);
    expect(parseFloat(String(north!.y))).toBeLessThan(25);
    expect(east!.x).toBeGreaterThan(75);
  });

  it('leaves out land beyond its frame, and cuts what reaches beyond it', () => {
    expect(map.others).toBe('');
    const numbers = (pathIn(map.links[1]!).match(/^M(\d+)/) ?? []).slice(1).map(Number);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(240 + 4);
  });

  it('draws land that is no neighbour apart from neighbours', () => {
    const fewer = draw(['XN']);
    expect(fewer.links).toHaveLength(1);
    expect(fewer.others.match(/z/g)).toHaveLength(3);
  });

  it('reaches to a shore that must be seen', () => {
    const nearest = nearestShape(flat, new Set(['XI']));
    expect(nearest?.code).toBe('XE');
    const island = { flat, area: shaped('XI'), neighbours: [shaped('XE')] };
    expect(pathIn(drawn({ ...island, inSight: null }).links[0]!)).toBe('');
    const reaching = drawn({ ...island, inSight: nearest!.corner });
    expect(pathIn(reaching.links[0]!)).not.toBe('');
    expect(reaching.numbers).toHaveLength(1);
  });

  it('is drawn as before', () => {
    const svg = toSvg(map.drawing) + toSvg(countryInset(drawCountry(flat), map.frame));
    expect(compareWithSnapshot('locator', `<svg>${svg}</svg>`)).toBeNull();
  });
});

describe('the square in the outline of the country', () => {
  const country = drawCountry(flat);

  it('stands where the frame of the locator lies', () => {
    const middle = ({ x, side }: { x: number; side: number }) => x + side / 2;
    const squares = ['XW', 'X0', 'XE'].map((code) =>
      middle(squareIn(country, draw([], code).frame)),
    );
    expect(squares).toEqual(squares.toSorted((a, b) => a - b));
    expect(squares[0]).toBeCloseTo((country.width * 0.5) / 6, -1);
  });

  it('is never too small to be seen', () => {
    const frame = { ...draw([]).frame, side: country.frame.side / 1000 };
    expect(squareIn(country, frame).side).toBe(6);
  });
});

describe('the scale of a map', () => {
  it('is the longest round length that takes a third of it at most', () => {
    // One degree at the equator is 69.1 miles.
    const { miles, share } = scaleBar(Math.PI / 180, 0);
    expect(miles).toBe(20);
    expect(share).toBeCloseTo(20 / 69.09, 3);
  });

  it('allows for Mercator: at 60 degrees north a degree is half as long', () => {
    const down = -Math.asinh(Math.tan(Math.PI / 3));
    expect(scaleBar(Math.PI / 180, down).share).toBeCloseTo(10 / 34.55, 3);
  });
});

describe('numbers on a map', () => {
  const box = (left: number, top: number, width: number, height: number): [number, number][] => [
    [left, top],
    [left + width, top],
    [left + width, top + height],
    [left, top + height],
    [left, top],
  ];

  it('stand where there is most room, which may be none of a thin shape', () => {
    expect(roomyPlaces([box(0, 0, 120, 40)], 260)[0]?.place[1]).toBeCloseTo(20, -1);
    expect(placeNumbers([roomyPlaces([box(0, 100, 260, 6)], 260)])).toEqual([null]);
  });

  it('avoid a hole in their shape', () => {
    const [best] = roomyPlaces([box(0, 0, 260, 260), box(60, 60, 190, 190)], 260);
    expect(Math.min(...best!.place)).toBeLessThan(60);
  });

  it('never lie on one another: the tightest shape chooses, and what finds no room has none', () => {
    const wide = roomyPlaces([box(0, 0, 120, 30)], 260);
    const tight = roomyPlaces([box(50, 0, 20, 30)], 260);
    const [moved, kept] = placeNumbers([wide, tight]);
    expect(kept).toEqual(tight[0]!.place);
    expect(Math.abs(moved![0] - kept![0])).toBeGreaterThanOrEqual(18);
    expect(placeNumbers([tight, tight]).filter((place) => place === null)).toHaveLength(1);
  });

  it('stand beside a shape that is too small, near it, on no other number and not on the area itself', () => {
    const here = sidesOf([box(90, 90, 60, 60)]);
    const anchor = [86, 120] as const;
    const beside = placeBeside({ anchor, taken: [], forbidden: here, size: 240 })!;
    expect(Math.hypot(beside[0] - anchor[0], beside[1] - anchor[1])).toBeLessThan(24);
    expect(beside[0] + 9).toBeLessThanOrEqual(90);
    const second = placeBeside({ anchor, taken: [beside], forbidden: here, size: 240 })!;
    const apart = [Math.abs(second[0] - beside[0]) / 18, Math.abs(second[1] - beside[1]) / 14];
    expect(Math.max(...apart)).toBeGreaterThanOrEqual(1);
  });
});
