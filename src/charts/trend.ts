import { formatNumber } from '../indicators/number-format.ts';
import { areaMarkAt } from './area-marks.ts';
import { uprightAxis } from './axes.ts';
import type { Chart, ChartWords, Mark, Tone } from './chart.ts';
import { endLabels, heightOfLabels, type LineEnd } from './end-labels.ts';
import { endsInKey, markedEnds, markedWidth } from './end-marks.ts';
import { percentDown, percentOf, roundTo, scaleOf, widened, type Scale } from './scale.ts';
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
  /** Areas beside the first: each line then bears the mark of its area, by its place among them. */
  beside?: readonly TrendSeries[];
  /** The comparator, in ink; null on its own page. */
  country: TrendSeries | null;
  /** Decimals of the numbers at the ends of the lines. */
  decimals: number;
  /** Sentences for what is not drawn, or as a mark alone. */
  notes?: readonly string[];
}

/** The view the lines are drawn in; the page stretches it to its room. Higher where lines of several areas lie in it. */
const width = 600;
const heights = { one: 200, several: 300 };

/** Pixels beside lines over time: numbers on the left, names on the right. */
export const timeSides = { left: 39, right: 116 };
const markedSides = { ...timeSides, right: markedWidth + 8 };

const areasOf = ({ area, beside = [] }: TrendInput): TrendSeries[] => [area, ...beside];

const heldOf = (input: TrendInput): TrendPoint[] =>
  [...areasOf(input).flatMap(({ points }) => points), ...(input.country?.points ?? [])]
    .filter((point) => point.value !== null)
    .sort((a, b) => a.middle - b.middle);

function scalesOf(points: readonly TrendPoint[]): { x: Scale; y: Scale } | null {
  const x = scaleOf(points.map((point) => point.middle));
  const y = scaleOf(points.flatMap((point) => [point.value, point.lower, point.upper]));
  return x && y && { x: x.low === x.high ? widened(x, 0) : x, y: widened(y, 0.06) };
}

/** The last value held of each series, where its line ends, as a share of the height. */
function lineEnds(input: TrendInput, y: Scale): LineEnd[] {
  const isOne = !input.beside?.length;
  const ends = [
    ...areasOf(input).map((of, place) => ({
      series: 'area' as const,
      of,
      ...(isOne ? {} : { place }),
    })),
    ...(input.country ? [{ series: 'country' as const, of: input.country }] : []),
  ];
  return ends.flatMap(({ of, ...end }) => {
    const value = of.points.findLast((point) => point.value !== null)?.value ?? null;
    if (value === null) return [];
    const text = formatNumber(value, input.decimals);
    return [{ ...end, name: of.name, text, y: percentDown(y, value) / 100 }];
  });
}

function linesOf(input: TrendInput, scales: { x: Scale; y: Scale }, height: number) {
  const { country, beside = [] } = input;
  const areas = areasOf(input);
  const ifHeld = (end: 'lower' | 'upper') => (point: TrendPoint) =>
    point.value === null ? null : point[end];
  return timeLines({ width, height }, scales, [
    ...areas.map(({ points }) =>
      bandMark(points, [ifHeld('lower'), ifHeld('upper')], 'interval-band'),
    ),
    ...(country ? [lineMark(country.points, 'country-series')] : []),
    ...areas.map(({ points }) => lineMark(points, 'area-series')),
    ...(beside.length > 0 ? [] : [dotMarks(input.area.points, 'area-dots')]),
  ]);
}

/** How many marks a line has at most: at its ends, and between where lines cross. */
const mostMarks = 4;

/** Figures of a line that bear its mark: the first, the last, and some between, as far apart as may be. */
function marked(points: readonly TrendPoint[]): TrendPoint[] {
  const held = points.filter(({ value }) => value !== null);
  const last = held.length - 1;
  const steps = Math.min(mostMarks - 1, Math.max(1, Math.floor(last / 2)));
  const places = Array.from({ length: steps + 1 }, (_, step) => Math.round((step / steps) * last));
  return [...new Set(places)].flatMap((place) => held[place] ?? []);
}

/** The mark of each area on its line, where there are several. */
function marksOf(input: TrendInput, { x, y }: { x: Scale; y: Scale }, height: number): Mark[] {
  if (!input.beside?.length) return [];
  return areasOf(input).flatMap(({ points }, place) =>
    marked(points).map((point) => {
      const down = roundTo((percentDown(y, point.value!) / 100) * height, 1);
      return areaMarkAt(place, percentOf(x, point.middle), down);
    }),
  );
}

/**
 * A series over time with its interval band, or those of several areas, the country's line in ink, and a name
 * at the end of each line. Null with no value at all.
 */
export function trendChart(input: TrendInput): Chart | null {
  const held = heldOf(input);
  const scales = scalesOf(held);
  if (!scales) return null;
  const { notes = [] } = input;
  const isOne = !input.beside?.length;
  const shares = lineEnds(input, scales.y);
  const height = isOne ? heights.one : Math.max(heights.several, heightOfLabels(shares));
  const ends = shares.map((end) => ({ ...end, y: end.y * height }));
  const axis = uprightAxis(scales.y, height, { count: 3, isEven: true });
  const periods = [...new Set(held.map((point) => percentOf(scales.x, point.middle)))];
  const drawings = [
    axis.words,
    {
      className: 'strip',
      height,
      marks: [...axis.lines, linesOf(input, scales, height), ...marksOf(input, scales, height)],
    },
    {
      className: 'strip',
      height,
      side: 'right' as const,
      marks: (isOne ? endLabels : markedEnds)(ends, height),
    },
    timeAxis(periods, [held[0]!.label, held.at(-1)!.label]),
  ];
  return {
    kind: isOne ? 'trend' : 'trend several',
    words: input.words,
    sides: isOne ? timeSides : markedSides,
    panels: [{ tone: input.tone, drawings, notes, narrowKey: endsInKey(ends) }],
  };
}
