/** A shade of a map in fifths: 1 the darkest, 5 the faintest. */
export type Shade = 1 | 2 | 3 | 4 | 5;

/** One hexagon: a local authority in the layout of `hexes.csv`, odd rows half a hexagon to the right, rows counted from the top. */
export interface Hex {
  name: string;
  href: string;
  column: number;
  row: number;
  /** One of five shades, 1 the darkest; which end of the figures is dark is the caller's. Null: no figure. */
  shade: Shade | null;
  valueText: string;
}

/** One hexagon, by its middle. */
export interface PlacedHex extends Hex {
  x: number;
  y: number;
}

/** A map of hexagons, ready to draw. */
export interface HexMap {
  viewBox: string;
  hexes: PlacedHex[];
}

/** A hexagon 14 wide and 16 high, its point up: whole numbers, within 1% of regular. */
export const hexagonPath = 'M0-8l7 4v8l-7 4-7-4v-8z';
const across = 14;
const down = 12;

function place(hex: Hex): PlacedHex {
  const isOddRow = Math.abs(hex.row % 2) === 1;
  return { ...hex, x: hex.column * across + (isOddRow ? across / 2 : 0), y: hex.row * down };
}

/** Places hexagons in a view that holds them all; darkest last, so that its edge is whole. */
export function drawHexMap(hexes: readonly Hex[]): HexMap {
  const placed = hexes.map(place).sort((a, b) => (b.shade ?? 6) - (a.shade ?? 6));
  const xs = placed.map((hex) => hex.x);
  const ys = placed.map((hex) => hex.y);
  const [left, top] = [Math.min(...xs) - 8, Math.min(...ys) - 9];
  const width = Math.max(...xs) + 8 - left;
  const height = Math.max(...ys) + 9 - top;
  return { viewBox: `${left} ${top} ${width} ${height}`, hexes: placed };
}
