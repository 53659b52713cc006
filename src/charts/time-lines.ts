import * as Plot from '@observablehq/plot';
import type { Drawing, Inset, View } from './chart.ts';
import { lineHeight } from './end-labels.ts';
import { label, level, upright } from './marks.ts';
import { plotMarks } from './plot-marks.ts';
import type { Scale } from './scale.ts';
import { wrapWords } from './wrap-words.ts';

/** One period of a series. A null value breaks the line; so does a break the publisher names. */
export interface TimePoint {
  /** Middle of the period, in fractional years. */
  middle: number;
  value: number | null;
}

/** A line through the figures of a series; a figure between two blanks is a dot. */
export const lineMark = (points: readonly TimePoint[], className: string): Plot.Markish =>
  Plot.lineY(points, { x: 'middle', y: 'value', className });

/** A dot a figure, as a line without length: its round ends stay round however the view is stretched. */
export function dotMarks(points: readonly TimePoint[], className: string): Plot.Markish {
  const held = points.filter((point) => point.value !== null);
  return Plot.link(held, { x1: 'middle', x2: 'middle', y1: 'value', y2: 'value', className });
}

/** A filled band, from one figure of a period to another; broken where either is missing. */
export const bandMark = <Point extends { middle: number }>(
  points: readonly Point[],
  ends: readonly [(point: Point) => number | null, (point: Point) => number | null],
  className: string,
): Plot.Markish => Plot.areaY(points, { x: 'middle', y1: ends[0], y2: ends[1], className });

/** Marks over time in a view that stretches; their strokes keep their width. */
export function timeLines(
  view: View,
  { x, y }: { x: Scale; y: Scale },
  marks: readonly Plot.Markish[],
): Inset {
  const { width, height } = view;
  const scales = { x: { domain: [x.low, x.high] }, y: { domain: [y.low, y.high] } };
  const paths = plotMarks({ width, height, ...scales, marks: [...marks] });
  return { kind: 'inset', className: 'lines', view, marks: paths };
}

/** The axis under lines over time: ticks at the periods, the first and the last named, in lines of `letters`. */
export function timeAxis(
  ticks: readonly number[],
  [first, last]: readonly [string, string],
  letters = 10,
): Drawing {
  const lines = [wrapWords(first, letters), wrapWords(last, letters)];
  const words = lines.flatMap((period, place) =>
    period.map((text, index) =>
      label('quiet', {
        text,
        x: place * 100,
        y: 21 + lineHeight * index,
        anchor: place === 0 ? 'start' : 'end',
      }),
    ),
  );
  return {
    className: 'strip time',
    height: 10 + lineHeight * Math.max(...lines.map((period) => period.length)),
    marks: [level('axis', 0.5), ...ticks.map((x) => upright('tick', x, 0, 6)), ...words],
  };
}
