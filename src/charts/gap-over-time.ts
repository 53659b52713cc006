import { formatNumber } from '../indicators/number-format.ts';
import type { Chart, ChartWords, Drawing, Panel } from './chart.ts';
import { endLabels, lineHeight, type LineEnd } from './end-labels.ts';
import { sexName, type ChartSex } from './figure.ts';
import { shareOf, type Scale } from './scale.ts';
import { bandMark, lineMark, timeAxis, timeLines } from './time-lines.ts';
import { timeSides } from './trend.ts';

/** One period of the two series; `middle` in years, so that uneven periods stand where they belong. */
export interface GapPoint {
  periodLabel: string;
  middle: number;
  area: number | null;
  country: number | null;
}

/** Years of women and men in an area and the country, period by period. */
export interface GapOverTimeInput {
  words: ChartWords;
  /** Short names, as in a table. */
  areaName: string;
  countryName: string;
  /** In order of time. */
  sexes: readonly { sex: ChartSex; points: readonly GapPoint[] }[];
  /** Ends of the scale, the same for both sexes. */
  min: number;
  max: number;
}

/** The view the lines are drawn in; the page stretches it to its room. */
const view = { width: 300, height: 120 };

type Series = 'area' | 'country';

interface Setting extends GapOverTimeInput {
  points: readonly GapPoint[];
}

const pointsOf = (points: readonly GapPoint[], series: Series) =>
  points.map((point) => ({ middle: point.middle, value: point[series] }));

const downOf = ({ min, max }: Setting, value: number): number =>
  shareOf({ low: max, high: min }, value) * view.height;

/** The words at an end of a series: none where it has no value there. */
function endAt(
  setting: Setting,
  series: Series,
  point: GapPoint | undefined,
  name: string,
): LineEnd[] {
  const value = point?.[series] ?? null;
  if (value === null) return [];
  return [{ series, name, text: formatNumber(value, 1), y: downOf(setting, value) }];
}

/** The last value of a series, with its name, and its period where that is an older one. */
function lastEnd(setting: Setting, series: Series): LineEnd[] {
  const { points, areaName, countryName } = setting;
  const last = points.findLast((point) => point[series] !== null);
  const older = last === points.at(-1) ? '' : ` ${last?.periodLabel}`;
  return endAt(setting, series, last, (series === 'area' ? areaName : countryName) + older);
}

const bothSeries = ['country', 'area'] as const;

function drawingsOf(setting: Setting): Drawing[] {
  const { points, min, max } = setting;
  const { height } = view;
  const middles = points.map((point) => point.middle);
  const time: Scale = { low: Math.min(...middles), high: Math.max(...middles) };
  const first = bothSeries.flatMap((series) => endAt(setting, series, points[0], ''));
  const last = bothSeries.flatMap((series) => lastEnd(setting, series));
  const firstLabels = endLabels(first, height + lineHeight / 2);
  const lines = timeLines(view, { x: time, y: { low: min, high: max } }, [
    bandMark(points, [({ area }) => area, ({ country }) => country], 'between'),
    lineMark(pointsOf(points, 'country'), 'country-series'),
    lineMark(pointsOf(points, 'area'), 'area-series'),
  ]);
  return [
    {
      className: 'strip',
      height,
      side: 'left',
      marks: firstLabels.map((label) => ({ ...label, x: 100, anchor: 'end' })),
    },
    { className: 'strip', height, marks: [lines] },
    { className: 'strip', height, side: 'right', marks: endLabels(last, height) },
    {
      ...timeAxis([], [points[0]?.periodLabel ?? '', points.at(-1)?.periodLabel ?? ''], 20),
      side: 'whole',
    },
  ];
}

/**
 * The area's series and the country's, and what lies between them, a panel a sex on one scale. A blank
 * breaks the line; the first values stand on the left, names and last values on the right.
 */
export function gapOverTimeChart(input: GapOverTimeInput): Chart {
  return {
    kind: 'over-time',
    words: input.words,
    sides: timeSides,
    panels: input.sexes.map(({ sex, points }): Panel => ({
      tone: sex,
      head: { name: sexName[sex] },
      drawings: drawingsOf({ ...input, points }),
    })),
  };
}
