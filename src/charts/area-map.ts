import { boxRound, type FlatShapes } from './flat-shapes.ts';
import { framedShapes, type Frame } from './framed-shapes.ts';
import type { ShapedArea } from './locator.ts';
import { ringsPath, type Place } from './outline-path.ts';

/** An area as drawn: its path in whole units, and its rings to find room for a label in. */
export interface MappedArea {
  code: string;
  path: string;
  rings: Place[][];
}

/** A map of the country in a view five sixths as wide as it is high. */
export interface AreaMap {
  width: number;
  height: number;
  areas: MappedArea[];
}

/** Width of a map over its height: a fixed ratio, so that a style can keep room for it. */
const ratio = 5 / 6;
const margin = 1.02;
const smallestIsland = 3;

/** Draws areas made of shapes, north at the top (Mercator), `height` units high, thinned by `tolerance` units. */
export function drawAreaMap(
  flat: FlatShapes,
  areas: readonly ShapedArea[],
  { height, tolerance }: { height: number; tolerance: number },
): AreaMap {
  const { left, top, right, bottom } = boxRound(flat.boxes.values());
  const side = Math.max(bottom - top, (right - left) / ratio) * margin;
  const frame: Frame = {
    left: (left + right - side * ratio) / 2,
    top: (top + bottom - side) / 2,
    side,
    size: height,
  };
  const ringsOf = framedShapes(flat, frame, { tolerances: [tolerance] });
  return {
    width: height * ratio,
    height,
    areas: areas.map(({ code, shapes }) => {
      const rings = ringsOf(shapes);
      return { code, path: ringsPath(rings, smallestIsland), rings };
    }),
  };
}
