import * as Plot from '@observablehq/plot';
import { formatNumber } from '../indicators/number-format.ts';
import { percentDown, percentOf, scaleOf, ticksOf, widened, type Scale } from './scale.ts';
import { scatterLabels, type ScatterDot, type ScatterLabel } from './scatter-labels.ts';

/** An area by two figures. */
export interface ScatterPoint {
  name: string;
  x: number;
  y: number;
}

/** What stands round the dots: both axes and the names; places in percent. */
export interface ScatterFrame {
  x: Scale;
  y: Scale;
  xTicks: { percent: number; text: string }[];
  yTicks: { percent: number; text: string }[];
  labels: ScatterLabel[];
}

/** The view the dots are drawn in; the page stretches it to its room. */
export const scatterView = { width: 600, height: 320 };

/** The points at the four ends, each once: highest and lowest up, then across. */
function extremes(points: readonly ScatterPoint[]): ScatterPoint[] {
  const byY = [...points].sort((a, b) => a.y - b.y);
  const byX = [...points].sort((a, b) => a.x - b.x);
  const ends = [byY.at(-1), byY[0], byX.at(-1), byX[0]];
  return [...new Set(ends.filter((point) => point !== undefined))];
}

/** Ticks, and names of the extreme points, around a scatter. Null without points. */
export function scatterFrame(points: readonly ScatterPoint[]): ScatterFrame | null {
  const heldX = scaleOf(points.map((point) => point.x));
  const heldY = scaleOf(points.map((point) => point.y));
  if (!heldX || !heldY) return null;
  const [x, y] = [widened(heldX, 0.04), widened(heldY, 0.06)];
  const dotOf = (point: ScatterPoint): ScatterDot => ({
    name: point.name,
    across: percentOf(x, point.x),
    down: percentDown(y, point.y),
  });
  return {
    x,
    y,
    xTicks: ticksOf(x, 4).map((tick) => ({ percent: percentOf(x, tick), text: write(tick) })),
    yTicks: ticksOf(y, 4).map((tick) => ({ percent: percentDown(y, tick), text: write(tick) })),
    labels: scatterLabels(extremes(points).map(dotOf), points.map(dotOf), scatterView.height),
  };
}

/** A tick is written with the decimals it has. */
const write = (tick: number): string => formatNumber(tick, String(tick).split('.')[1]?.length ?? 0);

/** Plot options of a dot an area; its name shows when it is pointed at. */
export function scatterOptions(
  points: readonly ScatterPoint[],
  { x, y }: ScatterFrame,
): Plot.PlotOptions {
  const channels = { x1: 'x', x2: 'x', y1: 'y', y2: 'y', title: 'name' };
  return {
    ...scatterView,
    margin: 0,
    axis: null,
    x: { domain: [x.low, x.high] },
    y: { domain: [y.low, y.high] },
    marks: [Plot.link(points, { ...channels, className: 'area-dots' })],
  };
}
