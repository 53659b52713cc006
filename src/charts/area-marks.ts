import type { Drawing, Inset, Path } from './chart.ts';
import { movePath } from './move-path.ts';

/**
 * A mark of its own for each of six areas side by side, in a box of 13 by 13 pixels: square, saltire, hourglass,
 * open square, plus and half-moon. None is the shape of a verdict (`comparison-shape.ts`); colour stays the sex's.
 */
const paths = [
  'M1 1h11v11H1z',
  'M3.1.6L6.5 4 9.9.6l2.5 2.5L9 6.5l3.4 3.4-2.5 2.5L6.5 9l-3.4 3.4L.6 9.9 4 6.5.6 3.1z',
  'M1 1h11v1.5L8 6.5l4 4V12H1v-1.5l4-4-4-4z',
  'M.5.5h12v12H.5zM3.5 3.5v6h6v-6z',
  'M4.5.5h4v4h4v4h-4v4h-4v-4h-4v-4h4z',
  'M.5 10a6 6 0 0 1 12 0z',
] as const;

const pathOf = (place: number): string => paths[place % paths.length]!;

/** The mark of the area at a place, from 0, before its name. The name says whose it is; the mark is for the eye. */
export const areaMark = (place: number): Drawing => ({
  className: 'area-mark',
  height: 13,
  isElastic: true,
  view: { width: 13, height: 13, keepsShape: true },
  marks: [{ kind: 'path', className: 'sample', d: pathOf(place) }],
});

/** The same mark in a chart, its middle at a place across, in percent, and down, in pixels. */
export function areaMarkAt(place: number, x: number, y: number): Inset {
  const d = movePath(pathOf(place), { x: -6.5, y: -6.5, scaleX: 1, scaleY: 1 });
  const mark: Path = { kind: 'path', className: 'series-mark', d };
  return { kind: 'inset', className: 'out', x, y, marks: [mark] };
}
