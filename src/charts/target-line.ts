import type { LatestFigure, TargetMeasure } from '../progress/target-progress.ts';
import { formatNumber, unitSuffix, type NumberStyle } from '../indicators/number-format.ts';
import { directionWords } from '../words/progress/targets.ts';
import { acrossAxis, type AcrossTick } from './axes.ts';
import type { Anchor, Chart, ChartWords, Label, Mark } from './chart.ts';
import { percentDown, percentOf, roundTo, widened, type Scale } from './scale.ts';
import { lineMark, timeLines } from './time-lines.ts';

/** A figure of the area in its place in time: fractional years, and the indicator's unit. */
export interface TargetPoint {
  middle: number;
  value: number;
}

/** The figures held, and the target: where it starts and where it should be by when. */
export interface TargetLineInput {
  measure: TargetMeasure;
  /** Figures held for the area, oldest first. */
  series: readonly TargetPoint[];
  latest: LatestFigure;
  style: NumberStyle;
  words: ChartWords;
}

const middleOfYear = 0.5;
/** Years closer than this, in percent across, would touch. */
const leastApart = 16;

const anchorAt = (x: number): Anchor => (x < 20 ? 'start' : x > 80 ? 'end' : 'middle');

function scalesOf({ measure, series, latest }: TargetLineInput): { x: Scale; y: Scale } {
  const { baseline } = measure;
  const times = [...series.map(({ middle }) => middle), latest.period.middle];
  const values = [
    ...series.map(({ value }) => value),
    latest.value,
    latest.lower ?? latest.value,
    latest.upper ?? latest.value,
    measure.value,
    ...(baseline ? [baseline.value] : []),
  ];
  const first = Math.min(...times, baseline?.period.middle ?? Infinity);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const fromNought = low >= 0 && low <= high / 2;
  const room = widened({ low, high }, 0.15);
  return {
    x: { low: first, high: Math.max(measure.year + middleOfYear, ...times) },
    y: { low: fromNought ? 0 : room.low, high: room.high },
  };
}

function yearsOf({ measure, latest }: TargetLineInput, x: Scale, first: string): AcrossTick[] {
  const all = [
    { middle: measure.year + middleOfYear, text: String(measure.year) },
    { middle: latest.period.middle, text: latest.period.label },
    { middle: x.low, text: first },
  ].map(({ middle, text }) => ({ percent: percentOf(x, middle), text }));
  const kept = all.filter(
    (year, place) =>
      !all.slice(0, place).some((other) => Math.abs(other.percent - year.percent) < leastApart),
  );
  return kept.map((year) => ({ ...year, anchor: anchorAt(year.percent) }));
}

const view = { width: 600, height: 150 };

/** Percent across and pixels down. */
interface Place {
  x: number;
  y: number;
}

/** Where everything stands. */
interface Places {
  x: Scale;
  y: Scale;
  at: (middle: number, value: number) => Place;
  start: Place | null;
  now: Place;
  target: Place;
}

function placesOf(input: TargetLineInput): Places {
  const { measure, latest } = input;
  const { x, y } = scalesOf(input);
  const at = (middle: number, value: number): Place => ({
    x: percentOf(x, middle),
    y: roundTo((percentDown(y, value) / 100) * view.height, 1),
  });
  return {
    x,
    y,
    at,
    start: measure.baseline && at(measure.baseline.period.middle, measure.baseline.value),
    now: at(latest.period.middle, latest.value),
    target: at(measure.year + middleOfYear, measure.value),
  };
}

function linesOf({ measure, series }: TargetLineInput, { x, y }: Places): Mark {
  const { baseline } = measure;
  const course = baseline
    ? [
        { middle: baseline.period.middle, value: baseline.value },
        { middle: measure.year + middleOfYear, value: measure.value },
      ]
    : [];
  return timeLines(view, { x, y }, [
    ...(series.length > 1 ? [lineMark(series, 'target-figures')] : []),
    ...(baseline ? [lineMark(course, 'target-course')] : []),
  ]);
}

function intervalOf({ latest }: TargetLineInput, { at, now }: Places): Mark[] {
  if (latest.lower === null || latest.upper === null) return [];
  const [y1, y2] = [latest.upper, latest.lower].map((value) => at(0, value).y);
  return [{ kind: 'rule', className: 'target-interval', x1: now.x, x2: now.x, y1: y1!, y2: y2! }];
}

/** The pole and its flag at the target, and the latest figure. */
const signs = ({ now, target }: Places): Mark[] => [
  {
    kind: 'rule',
    className: 'target-pole',
    x1: target.x,
    x2: target.x,
    y1: target.y,
    y2: view.height,
  },
  {
    kind: 'inset',
    className: 'out',
    ...target,
    marks: [{ kind: 'path', className: 'target-flag', d: 'M-13 -6h14v11h-14z' }],
  },
  { kind: 'dot', className: 'target-now', ...now, r: 6 },
];

const writeIn =
  ({ unit, decimals }: NumberStyle) =>
  (value: number): string =>
    formatNumber(value, Number.isInteger(value) ? 0 : decimals) + unitSuffix(unit);

/** The target's words stand under its flag where a line comes from above. */
function targetLabel({ measure, style }: TargetLineInput, { target }: Places): Label {
  const isBelow = measure.direction.endsWith('below') && target.y < 0.8 * view.height;
  return {
    kind: 'label',
    className: 'strong haloed',
    text: `Target: ${directionWords[measure.direction]} ${writeIn(style)(measure.value)}`,
    ...target,
    dx: isBelow ? -9 : 4,
    dy: isBelow ? 24 : -14,
    anchor: 'end',
  };
}

function labelsOf(input: TargetLineInput, places: Places): Label[] {
  const { measure, latest, style } = input;
  const { start, now } = places;
  const write = writeIn(style);
  const isStartApart = start !== null && Math.abs(start.x - now.x) >= leastApart;
  const startLabel: Label[] = isStartApart
    ? [
        {
          kind: 'label',
          className: 'quiet haloed',
          text: `Start ${write(measure.baseline!.value)}`,
          ...start,
          dy: -8,
          anchor: 'start',
        },
      ]
    : [];
  const text = write(latest.value);
  const anchor = anchorAt(now.x);
  return [
    ...startLabel,
    { kind: 'label', className: 'strong haloed', text, ...now, dy: -13, anchor },
    targetLabel(input, places),
  ];
}

/**
 * A target with where it starts, the straight line to it, the figures held and the latest with its interval.
 * The scale begins at nought where the target is far below the figures.
 */
export function targetChart(input: TargetLineInput): Chart {
  const places = placesOf(input);
  const marks = [
    linesOf(input, places),
    ...intervalOf(input, places),
    ...signs(places),
    ...labelsOf(input, places),
  ];
  const years = yearsOf(input, places.x, firstLabel(input));
  const drawings = [{ className: 'strip', height: view.height, marks }, acrossAxis(years, 21)];
  return {
    kind: 'target-line',
    words: input.words,
    sides: { left: 8, right: 10 },
    panels: [{ drawings }],
  };
}

/** How the first instant drawn is named: the baseline's period, or the year of the first figure. */
function firstLabel({ measure, series, latest }: TargetLineInput): string {
  const first = series[0]?.middle ?? latest.period.middle;
  const { baseline } = measure;
  if (baseline && baseline.period.middle <= first) return baseline.period.label;
  return String(Math.floor(first));
}
