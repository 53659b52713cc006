import type { Drawing } from './chart.ts';
import { boxRound, type FlatShapes } from './flat-shapes.ts';
import { framedShapes, type Frame } from './framed-shapes.ts';
import { ringsPath } from './outline-path.ts';

/** The country as one path in a view 100 units high. */
export interface CountryOutline {
  frame: Frame;
  width: number;
  path: string;
}

const size = 100;
const tolerance = 1;
const smallestIsland = 1;

/** Joins all shapes into the outline of the country, small: a few hundred bytes. */
export function drawCountry(flat: FlatShapes): CountryOutline {
  const { left, top, right, bottom } = boxRound(flat.boxes.values());
  const frame = { left, top, side: Math.max(right - left, bottom - top), size };
  const rings = framedShapes(flat, frame, { tolerances: [tolerance] })(flat.shapes.keys());
  return {
    frame,
    width: Math.ceil(((right - left) / frame.side) * size),
    path: ringsPath(rings, smallestIsland),
  };
}

/** Smallest square that is seen in the outline, in units. */
const smallestSquare = 6;

/** Where a frame lies in the outline of the country: a square, never too small to be seen. */
export function squareIn(country: CountryOutline, frame: Frame) {
  const units = size / country.frame.side;
  const side = Math.max(smallestSquare, Math.round(frame.side * units));
  const middle = (start: number, from: number): number =>
    Math.round((start + frame.side / 2 - from) * units - side / 2);
  return {
    x: middle(frame.left, country.frame.left),
    y: middle(frame.top, country.frame.top),
    side,
  };
}

/** The outline of the country, and the frame of a map in it. */
export function countryInset(country: CountryOutline, frame: Frame): Drawing {
  const { x, y, side } = squareIn(country, frame);
  return {
    className: 'in-country',
    height: size + 8,
    isElastic: true,
    view: { left: -4, top: -4, width: country.width + 8, height: size + 8, keepsShape: true },
    marks: [
      { kind: 'path', d: country.path },
      { kind: 'path', className: 'frame', d: `M${x} ${y}h${side}v${side}h-${side}z` },
    ],
  };
}
