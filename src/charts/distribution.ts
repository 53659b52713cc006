import { formatNumber } from '../indicators/number-format.ts';
import { holders } from '../words/ends.ts';
import { rangeAfter } from '../words/range.ts';
import { areaMarkAt } from './area-marks.ts';
import { acrossAxis } from './axes.ts';
import type { Chart, ChartWords, Drawing, Mark, Panel } from './chart.ts';
import { label, level, upright } from './marks.ts';
import { percentOf, roundTo, scaleOf, ticksOf, widened, type Scale } from './scale.ts';

/** Areas of one region, or of another group, with the same figure. */
export interface DistributionGroup {
  name: string;
  values: readonly { name: string; value: number }[];
}

/** One of the areas that are told apart from the others, with its 95% interval where one was published. */
export interface ChosenArea {
  name: string;
  value: number;
  lower: number | null;
  upper: number | null;
  /** Its place among the areas side by side, which gives it its mark. */
  place: number;
}

/** Areas in groups with their figures, in the indicator’s unit. */
export interface DistributionInput {
  words: ChartWords;
  groups: readonly DistributionGroup[];
  /** Areas that have a row of their own under the groups, with their mark. */
  chosen?: readonly ChosenArea[];
  country: { name: string; value: number } | null;
  decimals: number;
  /** `%`, or nothing. */
  unitSuffix: string;
}

interface Setting extends DistributionInput {
  scale: Scale;
  write: (value: number, decimals?: number) => string;
}

const countryLine = ({ country, scale }: Setting, y1: number, y2: number | '100%'): Mark[] =>
  country ? [upright('country-line', percentOf(scale, country.value), y1, y2)] : [];

/** The country's name and figure over the rows, at its upright. */
function headOf(setting: Setting): Drawing {
  const { country, scale, write } = setting;
  if (!country) return { className: 'strip', height: 26, marks: [] };
  const x = percentOf(scale, country.value);
  const text = `${country.name} ${write(country.value)}`;
  const anchor = x > 50 ? 'end' : 'start';
  return {
    className: 'strip',
    height: 26,
    marks: [label('strong', { text, x, y: 14, anchor }), ...countryLine(setting, 19, 26)],
  };
}

/** A tick an area, in a view 1,000 wide; areas with one figure are one tick. */
function ticksIn({ values }: DistributionGroup, setting: Setting): Drawing {
  const sorted = values.map(({ value }) => value).sort((a, b) => a - b);
  const places = new Set(sorted.map((value) => roundTo(percentOf(setting.scale, value) * 10, 0)));
  const d = [...places].map((x) => `M${x} 0v1`).join('');
  return {
    className: 'strip full',
    height: 30,
    isElastic: true,
    marks: [
      level('grid-line', '50%'),
      ...countryLine(setting, 0, '100%'),
      {
        kind: 'inset',
        view: { width: 1000, height: 1 },
        y: '25%',
        height: '50%',
        marks: [{ kind: 'path', className: 'area-tick', d }],
      },
    ],
  };
}

/** `lowest Northmoor 74.2, highest Southmarsh 81.0`; of two areas neither is an end, and both stand with their figures. */
function endsOf({ values }: DistributionGroup, { write, decimals }: Setting): string {
  const sorted = [...values].sort((a, b) => a.value - b.value);
  if (sorted.length < 3)
    return sorted.map(({ name, value }) => `${name} ${write(value)}`).join(', ');
  const named = ({ value }: { value: number }) =>
    `${holders(sorted, value, decimals)} ${write(value)}`;
  return `lowest ${named(sorted[0]!)}, highest ${named(sorted.at(-1)!)}`;
}

/** One of the chosen areas on the scale of all: its mark and its range. */
function chosenIn({ value, lower, upper, place }: ChosenArea, setting: Setting): Drawing {
  const at = (figure: number): number => percentOf(setting.scale, figure);
  return {
    className: 'strip',
    height: 24,
    marks: [
      level('grid-line', 12),
      ...countryLine(setting, 0, '100%'),
      ...(lower === null || upper === null ? [] : [level('own-range', 12, at(lower), at(upper))]),
      areaMarkAt(place, at(value), 12),
    ],
  };
}

function panelsOf(setting: Setting): Panel[] {
  const { groups, chosen = [], scale, decimals, write } = setting;
  const ticks = ticksOf(scale, 4).map((tick) => ({
    percent: percentOf(scale, tick),
    text: write(tick, Number.isInteger(tick) ? 0 : decimals),
  }));
  return [
    { drawings: [headOf(setting)] },
    ...groups
      .filter(({ values }) => values.length > 0)
      .map((group) => ({
        head: { name: group.name, unit: endsOf(group, setting) },
        drawings: [ticksIn(group, setting)],
      })),
    ...chosen.map((area) => ({
      className: 'chosen',
      head: { name: area.name, unit: write(area.value) + rangeAfter(area, decimals) },
      drawings: [chosenIn(area, setting)],
    })),
    { drawings: [acrossAxis(ticks, 21)] },
  ];
}

/** The scale of all rows; null where nothing is to be drawn. */
export function distributionScale({
  groups,
  chosen = [],
  country,
}: Pick<DistributionInput, 'groups' | 'chosen' | 'country'>): Scale | null {
  const values = groups.flatMap((group) => group.values.map(({ value }) => value));
  const held = scaleOf([
    ...values,
    ...chosen.flatMap(({ value, lower, upper }) => [value, lower, upper]),
    country?.value ?? null,
  ]);
  return held && values.length > 0 ? widened(held, 0.02) : null;
}

/** Every area as a tick on one scale, a row a group with its ends named. Groups without a value are left out; null with none at all. */
export function distributionChart(input: DistributionInput): Chart | null {
  const { decimals: usual, unitSuffix, words } = input;
  const scale = distributionScale(input);
  if (!scale) return null;
  const write = (value: number, decimals = usual) => formatNumber(value, decimals) + unitSuffix;
  return { kind: 'distribution', words, panels: panelsOf({ ...input, scale, write }) };
}
