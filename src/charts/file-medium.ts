import type { Inset, Tone, View } from './chart.ts';
import { colourOf, lookOf } from './file-looks.ts';
import { movePath } from './move-path.ts';
import { attributes, printMarks, titled, type Medium } from './print-marks.ts';
import { roundTo } from './scale.ts';

/** A box of a file, in pixels, and the units its paths are in, where they are not pixels. */
export interface FileBox {
  x: number;
  y: number;
  width: number;
  height: number;
  view?: View | undefined;
}

const tenth = (pixels: number): number => roundTo(pixels, 1);

/** How far the units of a box are enlarged, and where their zero lies. */
function moveOf({ x, y, width, height, view }: FileBox) {
  if (!view) return { x, y, scaleX: 1, scaleY: 1 };
  const { left = 0, top = 0 } = view;
  const scaleX = width / view.width;
  const scaleY = view.keepsShape ? scaleX : height / view.height;
  return { x: x - left * scaleX, y: y - top * scaleY, scaleX, scaleY };
}

function lookIn(mark: Parameters<Medium['look']>[0], tone: Tone | null, scaleX: number): string {
  const { fill, stroke, width, opacity, dash, dashInUnits, round, size, weight, halo } =
    lookOf(mark);
  const inUnits = dashInUnits?.map((units) => roundTo(units * scaleX, 3)).join(' ');
  const inHalo = halo
    ? { stroke: colourOf('paper', tone), 'stroke-width': 4, 'paint-order': 'stroke' }
    : {};
  return attributes({
    fill: fill && colourOf(fill, tone),
    stroke: stroke && colourOf(stroke, tone),
    'stroke-width': width,
    'stroke-linecap': round ? 'round' : undefined,
    'stroke-linejoin': round || halo ? 'round' : undefined,
    'stroke-dasharray': dash ?? inUnits,
    opacity,
    'font-size': size,
    'font-weight': weight,
    ...inHalo,
  });
}

/** Where marks are drawn in a box of a file: every place in pixels, every colour its own. */
export function fileMedium(box: FileBox, tone: Tone | null): Medium {
  const move = moveOf(box);
  const across = (percent: number) => tenth(box.x + (box.width * percent) / 100);
  const down = (distance: number | string) =>
    tenth(
      box.y + (typeof distance === 'number' ? distance : (box.height * parseFloat(distance)) / 100),
    );
  const inset = ({ x = 0, y = 0, height, view, marks }: Inset): string => {
    const top = down(y);
    const within =
      height === undefined
        ? box.height
        : typeof height === 'number'
          ? height
          : (box.height * parseFloat(height)) / 100;
    const inner = { x: across(x), y: top, width: box.width, height: within, view };
    return printMarks(marks, fileMedium(inner, tone));
  };
  const medium: Medium = {
    across: (percent) => String(across(percent)),
    wide: (percent) => String(tenth((box.width * percent) / 100)),
    down: (distance) => String(down(distance)),
    path: (d, isMirrored = false) =>
      movePath(d, { ...move, scaleX: isMirrored ? -move.scaleX : move.scaleX }),
    mirror: undefined,
    strong: ' font-weight="600"',
    thick: (width) => roundTo(width * move.scaleY, 2),
    shape: (d) => movePath(d, { ...move, x: 0, y: 0 }),
    spot: (x, y) => ({ x: tenth(move.x + x * move.scaleX), y: tenth(move.y + y * move.scaleY) }),
    look: (mark) => lookIn(mark, tone, move.scaleX),
    inset,
    link: ({ className, title, marks }) =>
      `<g${lookIn({ kind: 'link', className }, tone, move.scaleX)}>${titled(title)}${printMarks(marks, medium)}</g>`,
  };
  return medium;
}
