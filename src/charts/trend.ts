import { formatNumber } from '../indicators/number-format.ts';
import { uprightAxis } from './axes.ts';
import type { Chart, ChartWords, Tone } from './chart.ts';
import { endLabels, type LineEnd } from './end-labels.ts';
import { percentDown, percentOf, scaleOf, widened, type Scale } from './scale.ts';
import { bandMark, dotMarks, lineMark, timeAxis, timeLines, type TimePoint } from './time-lines.ts';

/** One period of a series, with its 95% interval where one was published. */
export interface TrendPoint extends TimePoint {
  label: string;
  lower: number | null;
  upper: number | null;
}

/** One line: its name, and its figures oldest first. */
export interface TrendSeries {
  name: string;
  points: readonly TrendPoint[];
}

/** The lines of a trend. */
export interface TrendInput {
  words: ChartWords;
  tone: Tone;
  area: TrendSeries;
  /** The comparator, in ink; null on its own page. */
  country: TrendSeries | null;
  /** Decimals of the numbers at the ends of the lines. */
  decimals: number;
}

/** The view the lines are drawn in; the page stretches it to its room. */
const view = { width: 600, height: 200 };

/** Pixels beside lines over time: numbers on the left, names on the right. */
export const timeSides = { left: 39, right: 116 };

const heldOf = ({ area, country }: TrendInput): TrendPoint[] =>
  [...area.points, ...(country?.points ?? [])]
    .filter((point) => point.value !== null)
    .sort((a, b) => a.middle - b.middle);

function scalesOf(points: readonly TrendPoint[]): { x: Scale; y: Scale } | null {
  const x = scaleOf(points.map((point) => point.middle));
  const y = scaleOf(points.flatMap((point) => [point.value, point.lower, point.upper]));
  return x && y && { x: x.low === x.high ? widened(x, 0) : x, y: widened(y, 0.06) };
}

/** The last value held of each series: where its line ends. */
function lineEnds({ area, country, decimals }: TrendInput, y: Scale): LineEnd[] {
  const ends = [
    { series: 'area' as const, of: area },
    { series: 'country' as const, of: country },
  ];
  return ends.flatMap(({ series, of }) => {
    const value = of?.points.findLast((point) => point.value !== null)?.value ?? null;
    if (value === null) return [];
    const down = (percentDown(y, value) / 100) * view.height;
    return [{ series, name: of!.name, text: formatNumber(value, decimals), y: down }];
  });
}

function linesOf({ area, country }: TrendInput, scales: { x: Scale; y: Scale }) {
  const ifHeld = (end: 'lower' | 'upper') => (point: TrendPoint) =>
    point.value === null ? null : point[end];
  return timeLines(view, scales, [
    bandMark(area.points, [ifHeld('lower'), ifHeld('upper')], 'interval-band'),
    ...(country ? [lineMark(country.points, 'country-series')] : []),
    lineMark(area.points, 'area-series'),
    dotMarks(area.points, 'area-dots'),
  ]);
}

/**
 * A series over time with its interval band, the country's line in ink, and a name at the end of each line.
 * Null with no value at all.
 */
export function trendChart(input: TrendInput): Chart | null {
  const held = heldOf(input);
  const scales = scalesOf(held);
  if (!scales) return null;
  const { height } = view;
  const axis = uprightAxis(scales.y, height, { count: 3, isEven: true });
  const periods = [...new Set(held.map((point) => percentOf(scales.x, point.middle)))];
  const drawings = [
    axis.words,
    { className: 'strip', height, marks: [...axis.lines, linesOf(input, scales)] },
    {
      className: 'strip',
      height,
      side: 'right' as const,
      marks: endLabels(lineEnds(input, scales.y), height),
    },
    timeAxis(periods, [held[0]!.label, held.at(-1)!.label]),
  ];
  return {
    kind: 'trend',
    words: input.words,
    sides: timeSides,
    panels: [{ tone: input.tone, drawings }],
  };
}
