import type { Chart, ChartWords, Drawing, Link, Mark, View } from './chart.ts';

/** A shade of a map in fifths: 1 the darkest, 5 the faintest. */
export type Shade = 1 | 2 | 3 | 4 | 5;

/** An area of a map: its page, its figure in words, and its shade; which end of the figures is dark is the caller's. */
export interface ShadedArea {
  name: string;
  href: string | null;
  /** Null: no figure. */
  shade: Shade | null;
  valueText: string;
}

/** A local authority in the layout of `hexes.csv`: odd rows half a hexagon to the right, rows counted from the top. */
export interface Hex extends ShadedArea {
  column: number;
  row: number;
}

/** What is said of a map; `unit` holds its period and the kind of its classes. */
interface MapWords {
  /** What its hexagon is called in the page. */
  id: string;
  words: ChartWords;
  /** Words of the five shades, the darkest first: `74.2 to 78.3 years`. */
  legend: readonly string[];
  /** Words for an area without a figure. */
  missingLabel: string;
}

/** A hexagon 14 wide and 16 high, its point up: whole numbers, within 1% of regular. */
const hexagonPath = 'M0-8l7 4v8l-7 4-7-4v-8z';
const squarePath = 'M-7-7h14v14h-14z';
const across = 14;
const down = 12;

const classOf = (shade: Shade | null): string => `k${shade ?? 0}`;

const swatch = (className: string, d: string): Drawing => ({
  height: 18,
  isElastic: true,
  view: { left: -8, top: -9, width: 16, height: 18, keepsShape: true },
  marks: [{ kind: 'path', className, d }],
});

/** The drawing leads to pages by pointer alone: hundreds of stops would block the keyboard, and a list stands behind. */
const linkOf = ({ name, href, shade, valueText }: ShadedArea, mark: Mark): Link => ({
  kind: 'link',
  className: classOf(shade),
  href,
  title: `${name}: ${valueText}`,
  marks: [mark],
});

function mapChart(of: MapWords, view: View, marks: readonly Mark[], sample: string): Chart {
  const shown = { ...view, keepsShape: true };
  const classes = [...of.legend, of.missingLabel];
  return {
    kind: 'hex-map',
    words: of.words,
    panels: [
      {
        drawings: [
          { className: 'hexes', height: view.height, isElastic: true, view: shown, marks },
        ],
      },
    ],
    key: classes.map((text, index) => ({
      sample: swatch(`k${(index + 1) % classes.length}`, sample),
      text,
    })),
  };
}

/** Hexagons at their places, the faintest first, so that the edges of the darkest are whole, in a view that holds them all. */
function placeHexes(hexes: readonly Hex[]) {
  const placed = hexes
    .map((hex) => ({ hex, ...hexPlace(hex) }))
    .sort((a, b) => (b.hex.shade ?? 6) - (a.hex.shade ?? 6));
  const [xs, ys] = [placed.map(({ x }) => x), placed.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - 8, Math.min(...ys) - 9];
  const view = { left, top, width: Math.max(...xs) + 8 - left, height: Math.max(...ys) + 9 - top };
  return { placed, view };
}

/** The middle of a hexagon, in units of its map. */
export const hexPlace = ({ column, row }: Pick<Hex, 'column' | 'row'>) => ({
  x: column * across + (Math.abs(row % 2) === 1 ? across / 2 : 0),
  y: row * down,
});

/** Hexagons that lead to their areas. */
export function hexMapChart(hexes: readonly Hex[], of: MapWords): Chart {
  const { placed, view } = placeHexes(hexes);
  const id = `${of.id}-hexagon`;
  const links = placed.map(({ hex, x, y }) => linkOf(hex, { kind: 'use', id, x, y }));
  return mapChart(of, view, [{ kind: 'shape', id, d: hexagonPath }, ...links], hexagonPath);
}

/** Hexagons as one path a shade: six elements for hundreds of areas, where a table stands by that names them. */
export function hexPathsChart(hexes: readonly Hex[], of: MapWords): Chart {
  const { placed, view } = placeHexes(hexes);
  const byShade = Map.groupBy(placed, ({ hex }) => classOf(hex.shade));
  const marks = [...byShade].map(([className, own]): Mark => {
    const d = own.map(({ x, y }) => `M${x} ${y - 8}${hexagonPath.slice('M0-8'.length)}`).join('');
    return { kind: 'path', className, d };
  });
  return mapChart(of, view, marks, hexagonPath);
}

/** Areas in their true shapes. */
export function shapesMapChart(
  areas: readonly (ShadedArea & { path: string })[],
  view: View,
  of: MapWords,
): Chart {
  const links = areas.map((area) => linkOf(area, { kind: 'path', d: area.path }));
  return mapChart(of, view, links, squarePath);
}
