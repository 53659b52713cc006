import * as Plot from '@observablehq/plot';
import { formatNumber } from '../indicators/number-format.ts';
import { endLabels, type EndLabel, type LineEnd } from './end-labels.ts';
import { percentDown, percentOf, scaleOf, ticksOf, widened, type Scale } from './scale.ts';
import { wrapWords } from './wrap-words.ts';

/** One period of a series. A null value breaks the line; so does a break the publisher names. */
export interface TrendPoint {
  label: string;
  /** Middle of the period, in fractional years. */
  middle: number;
  value: number | null;
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
  area: TrendSeries;
  /** The comparator, in ink; null on its own page. */
  country: TrendSeries | null;
  /** Decimals of the numbers at the ends of the lines. */
  decimals: number;
}

/** Where words stand around the lines, in percent across and down. */
export interface TrendFrame {
  x: Scale;
  y: Scale;
  ticks: { percent: number; text: string }[];
  /** Where each period stands. */
  periods: number[];
  /** First and last period, in lines short enough for a narrow screen. */
  first: string[];
  last: string[];
  /** Height of the part below the lines, in pixels. */
  timeHeight: number;
  ends: EndLabel[];
}

/** The view the lines are drawn in; the page stretches it to its room. */
export const trendView = { width: 600, height: 200 };

const pointsOf = (input: TrendInput): TrendPoint[] => [
  ...input.area.points,
  ...(input.country?.points ?? []),
];

function scalesOf(input: TrendInput): { x: Scale; y: Scale } | null {
  const points = pointsOf(input).filter((point) => point.value !== null);
  const x = scaleOf(points.map((point) => point.middle));
  const y = scaleOf(points.flatMap((point) => [point.value, point.lower, point.upper]));
  return x && y && { x: x.low === x.high ? widened(x, 0) : x, y: widened(y, 0.06) };
}

/** Decimals a tick needs: none for whole numbers, else as many as tell neighbours apart. */
const tickDecimals = (ticks: readonly number[]): number =>
  Math.max(0, ...ticks.map((tick) => String(tick).split('.')[1]?.length ?? 0));

function yTicks(scale: Scale): TrendFrame['ticks'] {
  const ticks = ticksOf(scale, 3);
  const decimals = tickDecimals(ticks);
  return ticks.map((tick) => ({
    percent: percentDown(scale, tick),
    text: formatNumber(tick, decimals),
  }));
}

const lastHeld = (series: TrendSeries): TrendPoint | undefined =>
  series.points.findLast((point) => point.value !== null);

/** The last value held of each series: where its line ends. */
function lineEnds({ area, country, decimals }: TrendInput, y: Scale): LineEnd[] {
  const series = [
    { kind: 'area' as const, of: area },
    { kind: 'country' as const, of: country },
  ];
  return series.flatMap(({ kind, of }) => {
    const value = of && lastHeld(of)?.value;
    if (value === null || value === undefined) return [];
    const text = formatNumber(value, decimals);
    return [{ kind, name: of?.name ?? '', text, percent: percentDown(y, value) }];
  });
}

const periodLines = (point: TrendPoint | undefined): string[] => wrapWords(point?.label ?? '', 10);

/** Room under the lines for the periods, and for a long name that runs down beside them. */
function heightUnderLines(periods: string[][], ends: readonly EndLabel[]): number {
  const lines = Math.max(...periods.map((period) => period.length));
  const lowest = Math.max(...ends.flatMap((end) => [end.baseline, ...end.nameBaselines]));
  return Math.max(10 + 17 * lines, lowest + 6 - trendView.height);
}

/** The words around a trend: ticks, first and last period, and a label at the end of each line. Null with no value at all. */
export function trendFrame(input: TrendInput): TrendFrame | null {
  const scales = scalesOf(input);
  if (!scales) return null;
  const { x, y } = scales;
  const held = pointsOf(input)
    .filter((point) => point.value !== null)
    .sort((a, b) => a.middle - b.middle);
  const [first, last] = [periodLines(held[0]), periodLines(held.at(-1))];
  const ends = endLabels(lineEnds(input, y), trendView.height);
  return {
    x,
    y,
    ticks: yTicks(y),
    periods: [...new Set(held.map((point) => percentOf(x, point.middle)))],
    first,
    last,
    timeHeight: heightUnderLines([first, last], ends),
    ends,
  };
}

/** A band goes only where the interval was published; elsewhere the line has none. */
const bandOf = (points: readonly TrendPoint[]) =>
  Plot.areaY(points, {
    x: 'middle',
    y1: (point: TrendPoint) => (point.value === null ? null : point.lower),
    y2: (point: TrendPoint) => (point.value === null ? null : point.upper),
    className: 'interval-band',
  });

const lineOf = (points: readonly TrendPoint[], className: string) =>
  Plot.lineY(points, { x: 'middle', y: 'value', className });

/** A dot as a line without length: its round ends stay round however the view is stretched. */
function dotsOf(points: readonly TrendPoint[]) {
  const held = points.filter((point) => point.value !== null);
  const channels = { x1: 'middle', x2: 'middle', y1: 'value', y2: 'value' };
  return Plot.link(held, { ...channels, className: 'area-dots' });
}

/** Plot options of a series with its interval band and the country's line. Percent or years up, time across. */
export function trendOptions(input: TrendInput, frame: TrendFrame): Plot.PlotOptions {
  const { x, y } = frame;
  const areaPoints = input.area.points;
  return {
    ...trendView,
    margin: 0,
    axis: null,
    x: { domain: [x.low, x.high] },
    y: { domain: [y.low, y.high] },
    marks: [
      bandOf(areaPoints),
      ...(input.country ? [lineOf(input.country.points, 'country-trend')] : []),
      lineOf(areaPoints, 'area-trend'),
      dotsOf(areaPoints),
    ],
  };
}
