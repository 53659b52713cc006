import type { LatestFigure, TargetMeasure } from '../progress/target-progress.ts';
import { formatNumber, unitSuffix, type NumberStyle } from '../indicators/number-format.ts';
import { percentDown, percentOf, widened, type Scale } from './scale.ts';

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
  /** Where the straight line stands at the latest figure; null where there is no line. */
  onTheLine: number | null;
  style: NumberStyle;
}

/** A mark: percent across and percent down. */
export interface Place {
  x: number;
  y: number;
}

/** Words beside a mark. */
export interface PlacedWords extends Place {
  text: string;
  anchor: 'start' | 'middle' | 'end';
}

/** A target drawn: every place in percent of the picture, so that words keep their size at any width. */
export interface TargetLine {
  /** Figures held, as a path in a view 100 wide and 100 high; empty where there is only one. */
  figures: string;
  /** From the baseline to the target; null where the document gives no start that can be placed. */
  line: { from: Place; to: Place } | null;
  latest: Place;
  /** Ends of the latest 95% interval, percent down; null where none was published. */
  interval: { from: number; to: number } | null;
  target: Place;
  /** Whether the target's words stand under its flag, clear of a line that comes from above. */
  targetLabelBelow: boolean;
  labels: { start: PlacedWords | null; latest: PlacedWords; target: PlacedWords };
  years: { x: number; text: string; anchor: PlacedWords['anchor'] }[];
}

const middleOfYear = 0.5;
/** Years closer than this, in percent across, would touch. */
const leastApart = 16;

const directionWords = {
  below: 'below',
  'at-or-below': 'at most',
  'at-or-above': 'at least',
  above: 'above',
} as const;

const anchorAt = (x: number): PlacedWords['anchor'] =>
  x < 20 ? 'start' : x > 80 ? 'end' : 'middle';

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

function yearsOf(
  { measure, latest }: TargetLineInput,
  x: Scale,
  first: string,
): TargetLine['years'] {
  const all = [
    { middle: measure.year + middleOfYear, text: String(measure.year) },
    { middle: latest.period.middle, text: latest.period.label },
    { middle: x.low, text: first },
  ].map(({ middle, text }) => ({ x: percentOf(x, middle), text }));
  const kept = all.filter(
    (year, place) => !all.slice(0, place).some((other) => Math.abs(other.x - year.x) < leastApart),
  );
  return kept.map((year) => ({ ...year, anchor: anchorAt(year.x) }));
}

/** A path through places in order of time; nothing with fewer than two. */
const pathThrough = (places: readonly Place[]): string =>
  places.length < 2
    ? ''
    : places.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');

/**
 * A target with where it starts, the straight line to it, the figures held and the latest with its interval.
 * The scale begins at nought where the target is far below the figures. The words are drawn by the page.
 */
export function targetLine(input: TargetLineInput): TargetLine {
  const { measure, series, latest, style } = input;
  const { x, y } = scalesOf(input);
  const place = (middle: number, value: number): Place => ({
    x: percentOf(x, middle),
    y: percentDown(y, value),
  });
  const write = (value: number): string =>
    formatNumber(value, Number.isInteger(value) ? 0 : style.decimals) + unitSuffix(style.unit);
  const { baseline } = measure;
  const target = place(measure.year + middleOfYear, measure.value);
  const now = place(latest.period.middle, latest.value);
  const start = baseline && place(baseline.period.middle, baseline.value);
  const isStartApart = start !== null && Math.abs(start.x - now.x) >= leastApart;
  return {
    figures: pathThrough(series.map(({ middle, value }) => place(middle, value))),
    line: start && { from: start, to: target },
    latest: now,
    interval:
      latest.lower === null || latest.upper === null
        ? null
        : { from: percentDown(y, latest.upper), to: percentDown(y, latest.lower) },
    target,
    targetLabelBelow: measure.direction.endsWith('below') && target.y < 80,
    labels: {
      start: isStartApart
        ? { ...start, text: `Start ${write(baseline!.value)}`, anchor: 'start' }
        : null,
      latest: { ...now, text: write(latest.value), anchor: anchorAt(now.x) },
      target: {
        ...target,
        text: `Target: ${directionWords[measure.direction]} ${write(measure.value)}`,
        anchor: 'end',
      },
    },
    years: yearsOf(input, x, firstLabel(input)),
  };
}

/** How the first instant drawn is named: the baseline's period, or the year of the first figure. */
function firstLabel({ measure, series, latest }: TargetLineInput): string {
  const first = series[0]?.middle ?? latest.period.middle;
  const { baseline } = measure;
  if (baseline && baseline.period.middle <= first) return baseline.period.label;
  return String(Math.floor(first));
}
