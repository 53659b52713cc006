import * as Plot from '@observablehq/plot';
import { acrossAxis, tickText, uprightAxis } from './axes.ts';
import type { Chart, ChartWords, Drawing, Inset } from './chart.ts';
import { label, upright } from './marks.ts';
import { plotMarks } from './plot-marks.ts';
import { percentDown, percentOf, scaleOf, ticksOf, widened, type Scale } from './scale.ts';
import { lineHeight, scatterLabels, type ScatterDot } from './scatter-labels.ts';
import type { ScatterLabel } from './scatter-labels.ts';

/** An area by two figures. */
export interface ScatterPoint {
  name: string;
  x: number;
  y: number;
}

/** Areas by two figures, and what the two are. */
export interface ScatterInput {
  words: ChartWords;
  points: readonly ScatterPoint[];
  xLabel: string;
  yLabel: string;
}

/** The view the dots are drawn in; the page stretches it to its room. */
const view = { width: 600, height: 320 };

/** The points at the four ends, each once: highest and lowest up, then across. */
function extremes(points: readonly ScatterPoint[]): ScatterPoint[] {
  const byY = [...points].sort((a, b) => a.y - b.y);
  const byX = [...points].sort((a, b) => a.x - b.x);
  const ends = [byY.at(-1), byY[0], byX.at(-1), byX[0]];
  return [...new Set(ends.filter((point) => point !== undefined))];
}

interface Scales {
  x: Scale;
  y: Scale;
}

/** A dot an area, as a line without length, which stays round; its name shows when it is pointed at. */
function dotsOf(points: readonly ScatterPoint[], { x, y }: Scales): Inset {
  const channels = { x1: 'x', x2: 'x', y1: 'y', y2: 'y', title: 'name', className: 'area-dot' };
  const marks = plotMarks({
    ...view,
    x: { domain: [x.low, x.high] },
    y: { domain: [y.low, y.high] },
    marks: [Plot.link(points, channels)],
  });
  return { kind: 'inset', className: 'lines', view, marks };
}

/** Names of the extreme points. */
function namesOf(points: readonly ScatterPoint[], { x, y }: Scales): Inset[] {
  const dotOf = (point: ScatterPoint): ScatterDot => ({
    name: point.name,
    across: percentOf(x, point.x),
    down: percentDown(y, point.y),
  });
  return scatterLabels(extremes(points).map(dotOf), points.map(dotOf), view.height).map(nameOf);
}

const nameOf = (named: ScatterLabel): Inset => ({
  kind: 'inset',
  className: 'out',
  x: named.across,
  y: (named.down / 100) * view.height,
  marks: [
    ...(named.lead ? [upright('tick', 0, ...named.lead)] : []),
    ...named.lines.map((text, index) =>
      label('haloed', {
        text,
        dx: named.anchor === 'start' ? named.beside : -named.beside,
        y: named.baseline + index * lineHeight,
        anchor: named.anchor,
      }),
    ),
  ],
});

function drawingsOf(points: readonly ScatterPoint[], scales: Scales): Drawing[] {
  const { height } = view;
  const upright = uprightAxis(scales.y, height, { count: 4, isEven: false });
  const marks = [...upright.lines, dotsOf(points, scales), ...namesOf(points, scales)];
  const ticks = ticksOf(scales.x, 4).map((tick) => ({
    percent: percentOf(scales.x, tick),
    text: tickText(tick),
  }));
  return [upright.words, { className: 'strip', height, marks }, acrossAxis(ticks, 22)];
}

/** A dot an area by two figures, the extreme ones named where there is room. Null without points. */
export function scatterChart({ words, points, xLabel, yLabel }: ScatterInput): Chart | null {
  const heldX = scaleOf(points.map((point) => point.x));
  const heldY = scaleOf(points.map((point) => point.y));
  if (!heldX || !heldY) return null;
  const scales = { x: widened(heldX, 0.04), y: widened(heldY, 0.06) };
  const axes = { up: yLabel, across: xLabel };
  const drawings = drawingsOf(points, scales);
  return {
    kind: 'scatter',
    words,
    sides: { left: 39, right: 8 },
    panels: [{ axes, drawings }],
  };
}
