import { formatNumber } from '../indicators/number-format.ts';
import { rangeAfter } from '../words/range.ts';
import type { Chart, ChartWords, Drawing, KeyEntry, Mark, Panel } from './chart.ts';
import { sexName, type ChartSex } from './figure.ts';
import { label, level, upright } from './marks.ts';
import { percentOf, roundTo, ticksOf, type Scale } from './scale.ts';
import { percentOfPixels, spreadEnds } from './spread-ends.ts';
import { fewInYears, type SpreadStyle } from './spread-style.ts';
import { stackedLevels, type Span } from './stacked-levels.ts';
import { strokeSample } from './stroke-samples.ts';

/** One of the areas that are spread out, in the unit of the style. */
export interface SpreadDotOf {
  name: string;
  value: number;
  /** Ends of its likely range; without them no bar is drawn. */
  lower?: number | null;
  upper?: number | null;
  /** An open dot, whether or not it is an end; without it the ends are solid and the others open. */
  isOpen?: boolean;
}

/** One of the areas that are spread out; `href` is its page, for the list that stands under the chart. */
export interface SpreadMember extends SpreadDotOf {
  href: string;
}

/** The members of a spread and the country beside them, in the unit of the style. */
export interface SpreadInput {
  members: readonly SpreadDotOf[];
  country: number | null;
  countryName: string;
  /** Ends of the rule, in the unit of the style; the same for both sexes. */
  min: number;
  max: number;
}

/** A spread of one sex, with the pages of its members. */
export interface SpreadProps extends SpreadInput {
  sex: ChartSex;
  members: SpreadMember[];
}

/** The spreads of women and of men, and what is said of them. */
export interface SpreadChartInput {
  words: ChartWords;
  pictures: readonly SpreadProps[];
}

/** What is drawn, lowest value first, on which rule, and how. */
interface Setting extends SpreadInput {
  scale: Scale;
  style: SpreadStyle;
  write: (value: number) => string;
  low: number;
  high: number;
}

/** Whether the country's words go left: away from the areas when outside them, else where more room is. */
function countryGoesLeft(country: number, percent: number, { low, high }: Setting): boolean {
  if (percent > 68 || percent < 32) return percent > 68;
  if (country <= low || country >= high) return country <= low;
  return high - country < country - low;
}

/** The country's upright, its words at a place down. */
function countryMarks(setting: Setting, y: number, axisY: number): Mark[] {
  const { country, countryName, scale, write } = setting;
  if (country === null) return [];
  const x = percentOf(scale, country);
  const isLeft = countryGoesLeft(country, x, setting);
  const side = { dx: isLeft ? 7 : -7, anchor: isLeft ? ('end' as const) : ('start' as const) };
  return [
    upright('country-line', x, y + 6, axisY + 9),
    label('strong haloed', { text: `${countryName} ${write(country)}`, x, ...side, y }),
  ];
}

/** A mark a year, with its number every second year, or every fifth on a long rule; else marks at round numbers. */
function ticksFor({ scale, style, write }: Setting): { value: number; text: string | null }[] {
  if (style.marks === 'round') {
    return ticksOf(scale, 4).map((value) => ({
      value,
      text: Number.isInteger(value) ? formatNumber(value, 0) + style.unitSuffix : write(value),
    }));
  }
  const first = Math.ceil(scale.low);
  const step = scale.high - scale.low > 14 ? 5 : 2;
  return Array.from({ length: Math.floor(scale.high) - first + 1 }, (_, index) => {
    const value = first + index;
    return { value, text: value % step === 0 ? String(value) : null };
  });
}

function tickMarks(setting: Setting, axisY: number): Mark[] {
  return ticksFor(setting).flatMap(({ value, text }) => {
    const x = percentOf(setting.scale, value);
    // A number at the very end would hang over the edge of the page.
    const anchor = x > 98 ? 'end' : x < 2 ? 'start' : 'middle';
    const tick = upright('tick', x, axisY, axisY + (text ? 9 : 5));
    return text ? [tick, label('quiet', { text, x, y: axisY + 25, anchor })] : [tick];
  });
}

/** Where the range of an area runs, in percent; null where it has none. */
function barOf({ lower, upper }: SpreadDotOf, scale: Scale): Span | null {
  const hasBoth = typeof lower === 'number' && typeof upper === 'number';
  return hasBoth ? { from: percentOf(scale, lower), to: percentOf(scale, upper) } : null;
}

/** What an area takes up across: its dot as a phone needs it, and its range where that is wider. */
function spanOf(member: SpreadDotOf, { scale, style }: Setting): Span {
  const x = percentOf(scale, member.value);
  const half = percentOfPixels(style.distance) / 2;
  const { from, to } = barOf(member, scale) ?? { from: x, to: x };
  return { from: Math.min(from, x - half), to: Math.max(to, x + half) };
}

/** `Northmoor 79.1 (78.5 to 79.7)`. */
function titleOf({ name, value, lower, upper }: SpreadDotOf, { style, write }: Setting): string {
  const range = { lower: lower ?? null, upper: upper ?? null };
  return `${name} ${write(value)}${rangeAfter(range, style.decimals)}`;
}

/** Dots at their places down, both ends larger, each on the bar of its range. */
function dotMarks(setting: Setting, downs: readonly number[]): Mark[] {
  const { members, scale, style, low, high } = setting;
  return members.flatMap((member, index): Mark[] => {
    const { value, isOpen } = member;
    const isEnd = value === low || value === high;
    const y = downs[index]!;
    const bar = barOf(member, scale);
    return [
      ...(bar ? [level('likely-range', y, bar.from, bar.to)] : []),
      {
        kind: 'dot',
        className: (isOpen ?? !isEnd) ? 'open-dot' : 'dot',
        x: percentOf(scale, value),
        y,
        r: isEnd ? style.endRadius : style.radius,
        title: titleOf(member, setting),
      },
    ];
  });
}

function bandMarks({ low, high, scale }: Setting, y: number, height: number): Mark[] {
  if (low === high) return [];
  const [x, to] = [percentOf(scale, low), percentOf(scale, high)];
  return [{ kind: 'band', className: 'band', x, width: roundTo(to - x, 2), y, height }];
}

function pictureOf(setting: Setting): Drawing {
  const { members, style } = setting;
  const ends = spreadEnds(members, setting);
  const levels = stackedLevels(members.map((member) => spanOf(member, setting)));
  const axisY = ends.bottom + 30 + (Math.max(...levels) + 1) * style.levelHeight + 8;
  const downs = levels.map((each) => axisY - 14 - each * style.levelHeight);
  return {
    className: 'strip',
    height: axisY + 28,
    marks: [
      ...bandMarks(setting, ends.bottom, axisY - ends.bottom),
      ...tickMarks(setting, axisY),
      level('axis', axisY),
      ...ends.marks(downs[0]!, downs.at(-1)!),
      ...countryMarks(setting, ends.bottom + 18, axisY),
      ...dotMarks(setting, downs),
    ],
  };
}

/**
 * How far apart areas are, as dots stacked on a rule, ends and country named. Null without members. The
 * dots are not links: a list beside the chart names and links every area.
 */
export function drawSpread(props: SpreadInput, style: SpreadStyle = fewInYears): Drawing | null {
  const members = [...props.members].sort((one, other) => one.value - other.value);
  const [lowest, highest] = [members[0], members.at(-1)];
  if (!lowest || !highest) return null;
  const write = (value: number) => formatNumber(value, style.decimals) + style.unitSuffix;
  const scale = { low: props.min, high: props.max };
  const ends = { low: lowest.value, high: highest.value };
  return pictureOf({ ...props, members, scale, style, write, ...ends });
}

/** What the bars stand for. */
const barKey: KeyEntry[] = [
  {
    sample: strokeSample('bar'),
    text: 'a dot on its likely range: the true figure is probably inside',
  },
];

/** How far apart areas are, a panel a sex on one rule; with bars, their key. */
export function spreadChart({ words, pictures }: SpreadChartInput): Chart {
  const panels = pictures.flatMap((props): Panel[] => {
    const drawing = drawSpread(props);
    const values = props.members.map(({ value }) => value);
    const apart = formatNumber(Math.max(...values) - Math.min(...values), fewInYears.decimals);
    const head = { name: sexName[props.sex], value: apart, unit: 'years apart' };
    return drawing ? [{ tone: props.sex, head, drawings: [drawing] }] : [];
  });
  const hasBars = pictures.some(({ members }) => members.some(({ lower }) => lower != null));
  return { kind: 'spread', words, panels, ...(hasBars && { key: barKey }) };
}
