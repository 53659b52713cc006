import type { LatestFigure, TargetMeasure } from '../progress/target-progress.ts';
import { formatNumber, unitSuffix, type NumberStyle } from '../indicators/number-format.ts';
import { directionWords } from '../words/progress/targets.ts';
import { acrossAxis, type AcrossTick } from './axes.ts';
import type { Anchor, Chart, ChartWords, Label, Mark } from './chart.ts';
import { label, upright } from './marks.ts';
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
  const { baseline, value, year } = measure;
  const end = { middle: year + middleOfYear, value };
  const start = baseline && { middle: baseline.period.middle, value: baseline.value };
  return timeLines(view, { x, y }, [
    ...(series.length > 1 ? [lineMark(series, 'target-figures')] : []),
    ...(start ? [lineMark([start, end], 'target-course')] : []),
  ]);
}

function intervalOf({ latest }: TargetLineInput, { at, now }: Places): Mark[] {
  if (latest.lower === null || latest.upper === null) return [];
  const down = (value: number): number => at(0, value).y;
  return [upright('target-interval', now.x, down(latest.upper), down(latest.lower))];
}

const flag: Mark = { kind: 'path', className: 'target-flag', d: 'M-13 -6h14v11h-14z' };

/** The pole and its flag at the target, and the latest figure. */
const signs = ({ now, target }: Places): Mark[] => [
  upright('target-pole', target.x, target.y, view.height),
  { kind: 'inset', className: 'out', ...target, marks: [flag] },
  { kind: 'dot', className: 'target-now', ...now, r: 6 },
];

function labelsOf({ measure, latest, style }: TargetLineInput, places: Places): Label[] {
  const { start, now, target } = places;
  const write = (value: number): string =>
    formatNumber(value, Number.isInteger(value) ? 0 : style.decimals) + unitSuffix(style.unit);
  const startText = measure.baseline && `Start ${write(measure.baseline.value)}`;
  const isStartApart = start !== null && Math.abs(start.x - now.x) >= leastApart;
  // The target's words stand under its flag where a line comes from above.
  const isBelow = measure.direction.endsWith('below') && target.y < 0.8 * view.height;
  const aim = `Target: ${directionWords[measure.direction]} ${write(measure.value)}`;
  const beside = isBelow ? { dx: -9, dy: 24 } : { dx: 4, dy: -14 };
  return [
    ...(isStartApart && startText
      ? [label('quiet haloed', { text: startText, ...start, dy: -8, anchor: 'start' })]
      : []),
    label('strong haloed', { text: write(latest.value), ...now, dy: -13, anchor: anchorAt(now.x) }),
    label('strong haloed', { text: aim, ...target, ...beside, anchor: 'end' }),
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
