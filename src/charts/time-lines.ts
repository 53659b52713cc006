import type { Drawing, Inset, Path, View } from './chart.ts';
import { lineHeight } from './end-labels.ts';
import { label, level, upright } from './marks.ts';
import { roundTo, shareOf, type Scale } from './scale.ts';
import { wrapWords } from './wrap-words.ts';

/** One period of a series. A null value breaks the line; so does a break the publisher names. */
export interface TimePoint {
  /** Middle of the period, in fractional years. */
  middle: number;
  value: number | null;
}

/** Where a figure of a moment stands in the view, as a path says it: `12.5,80`. */
type Place = (middle: number, value: number) => string;

/** A mark over time, once its view is known. */
export type TimeMark = (place: Place) => Path;

/** Points in runs without a blank, in order. */
function runsOf<Point>(points: readonly Point[], isHeld: (point: Point) => boolean): Point[][] {
  const runs: Point[][] = [];
  points.forEach((point, index) => {
    if (!isHeld(point)) return;
    const last = points[index - 1];
    if (last !== undefined && isHeld(last)) runs.at(-1)!.push(point);
    else runs.push([point]);
  });
  return runs;
}

/** A line through the figures of a series; a figure between two blanks is a dot. */
export const lineMark =
  (points: readonly TimePoint[], className: string): TimeMark =>
  (place) => {
    const runs = runsOf(points, ({ value }) => value !== null).map((run) =>
      run.map(({ middle, value }) => place(middle, value!)),
    );
    const d = runs.map((run) => `M${run.join('L')}${run.length === 1 ? 'Z' : ''}`).join('');
    return { kind: 'path', d, className };
  };

/** A dot a figure, as a line without length: its round ends stay round however the view is stretched. */
export const dotMarks =
  (points: readonly TimePoint[], className: string): TimeMark =>
  (place) => {
    const held = points.filter(({ value }) => value !== null);
    const d = held.map(({ middle, value }) => `M${place(middle, value!)}h0`).join('');
    return { kind: 'path', d, className };
  };

/** A filled band, from one figure of a period to another; broken where either is missing. */
export const bandMark =
  <Point extends { middle: number }>(
    points: readonly Point[],
    [from, to]: readonly [(point: Point) => number | null, (point: Point) => number | null],
    className: string,
  ): TimeMark =>
  (place) => {
    const runs = runsOf(points, (point) => from(point) !== null && to(point) !== null);
    const edge = (run: readonly Point[], end: (point: Point) => number | null) =>
      run.map((point) => place(point.middle, end(point)!));
    const d = runs
      .map((run) => `M${[...edge(run, to), ...edge(run, from).reverse()].join('L')}Z`)
      .join('');
    return { kind: 'path', d, className };
  };

/** Marks over time in a view that stretches; their strokes keep their width. */
export function timeLines(
  view: View,
  { x, y }: { x: Scale; y: Scale },
  marks: readonly TimeMark[],
): Inset {
  // Tenths of a unit are finer than a screen shows.
  const place: Place = (middle, value) =>
    `${roundTo(shareOf(x, middle) * view.width, 1)},${roundTo((1 - shareOf(y, value)) * view.height, 1)}`;
  const paths = marks.map((mark) => mark(place)).filter(({ d }) => d !== '');
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
