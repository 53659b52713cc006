import { formatNumber } from '../indicators/number-format.ts';
import type { ChartSex } from './figure.ts';
import type { SideLabel } from './marks.ts';
import { percentOf, roundTo, ticksOf, type Scale } from './scale.ts';
import { fewInYears, type SpreadStyle } from './spread-style.ts';
import { stackedLevels } from './stacked-levels.ts';
import { wrapWords } from './wrap-words.ts';

/** One of the areas that are spread out, in the unit of the style. */
export interface SpreadDotOf {
  name: string;
  value: number;
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

interface SpreadDot {
  x: number;
  y: number;
  radius: number;
  isSolid: boolean;
  /** Name and value, shown when pointed at. */
  title: string;
}

interface EndName {
  x: number;
  anchor: 'start' | 'end';
  /** Pixels down of the first line. */
  y: number;
  /** Lines of the name, then the value. */
  lines: string[];
  /** Where its upright starts. */
  uprightTop: number;
}

/** The dots of a spread and the names at its ends, ready to draw. */
export interface SpreadDrawing {
  /** The highest less the lowest, without its unit. */
  apart: string;
  height: number;
  axisY: number;
  bandTop: number;
  band: { x: number; width: number } | null;
  dots: SpreadDot[];
  ends: EndName[];
  country: (SideLabel & { y: number }) | null;
  ticks: { x: number; text: string | null; anchor: 'start' | 'middle' | 'end' }[];
}

/** The narrowest the chart is drawn, in pixels: a phone of 320 less its margins. */
const narrowest = 280;
const percentOfPixels = (pixels: number): number => (pixels / narrowest) * 100;
const letterWidth = 8.4;
const lettersInLine = 18;
const lineHeight = 18;

const writeIn =
  ({ decimals, unitSuffix }: SpreadStyle) =>
  (value: number): string =>
    formatNumber(value, decimals) + unitSuffix;

/** What is drawn, on which rule, and how. */
interface Setting {
  scale: Scale;
  style: SpreadStyle;
  write: (value: number) => string;
}

interface End {
  name: string;
  value: number;
}

/** One end in words: the area there, or how many share it. */
function endOf(members: readonly SpreadDotOf[], value: number): End {
  const there = members.filter((member) => member.value === value);
  const [first] = there;
  const name = there.length === 1 && first ? first.name : `${there.length} areas`;
  return { name, value };
}

interface EndText {
  lines: string[];
  anchor: 'start' | 'end';
  percent: number;
  from: number;
  to: number;
}

/** Where the words of an end go: outward where a phone has room, else inward. */
function endText(end: End, outward: 'start' | 'end', { scale, write }: Setting): EndText {
  const percent = percentOf(scale, end.value);
  const lines = [...wrapWords(end.name, lettersInLine), write(end.value)];
  const wide = percentOfPixels(Math.max(...lines.map((line) => line.length)) * letterWidth);
  const room = { end: percent + 5, start: 105 - percent };
  const inward = outward === 'start' ? 'end' : 'start';
  const anchor = room[outward] >= wide || room[outward] >= room[inward] ? outward : inward;
  const from = anchor === 'start' ? percent : percent - wide;
  return { lines, anchor, percent, from, to: from + wide };
}

/** Both ends in words, their last lines level. Where a phone has no room, the higher stands below the lower. */
function endNames(members: readonly SpreadDotOf[], setting: Setting): EndName[] {
  const values = members.map((member) => member.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const atLow = endText(endOf(members, low), 'end', setting);
  if (low === high) return [endName(atLow, atLow.lines.length)];
  const atHigh = endText(endOf(members, high), 'start', setting);
  const touch = atHigh.from < atLow.to + 2 && atLow.from < atHigh.to + 2;
  const level = Math.max(atLow.lines.length, atHigh.lines.length);
  return [
    endName(atLow, touch ? atLow.lines.length : level),
    endName(atHigh, touch ? atLow.lines.length + atHigh.lines.length : level),
  ];
}

/** Words whose last line is the `lastLine`th from the top. */
const endName = (text: EndText, lastLine: number): EndName => ({
  x: text.percent,
  anchor: text.anchor,
  y: 12 + (lastLine - text.lines.length) * lineHeight,
  lines: text.lines,
  uprightTop: 16 + (lastLine - 1) * lineHeight,
});

/** Whether the country's words go left: away from the areas when outside them, else where more room is. */
function countryGoesLeft(country: number, percent: number, values: number[]): boolean {
  if (percent > 68 || percent < 32) return percent > 68;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (country <= low || country >= high) return country <= low;
  return high - country < country - low;
}

function countryLabel(
  props: SpreadInput,
  { scale, write }: Setting,
  y: number,
): SpreadDrawing['country'] {
  if (props.country === null) return null;
  const percent = percentOf(scale, props.country);
  const values = props.members.map((member) => member.value);
  const left = countryGoesLeft(props.country, percent, values);
  return {
    x: percent,
    dx: left ? 7 : -7,
    anchor: left ? 'end' : 'start',
    text: `${props.countryName} ${write(props.country)}`,
    y,
  };
}

function tickAt(percent: number, text: string | null): SpreadDrawing['ticks'][number] {
  // A number at the very end would hang over the edge of the page.
  const anchor = percent > 98 ? 'end' : percent < 2 ? 'start' : 'middle';
  return { x: percent, text, anchor };
}

/** A mark a year, with its number every second year, or every fifth on a long rule. */
function yearTicks(scale: Scale): SpreadDrawing['ticks'] {
  const first = Math.ceil(scale.low);
  const step = scale.high - scale.low > 14 ? 5 : 2;
  return Array.from({ length: Math.floor(scale.high) - first + 1 }, (_, index) => {
    const year = first + index;
    return tickAt(percentOf(scale, year), year % step === 0 ? String(year) : null);
  });
}

/** Marks at round numbers, each with its number. */
function roundTicks({ scale, style, write }: Setting): SpreadDrawing['ticks'] {
  return ticksOf(scale, 4).map((tick) =>
    tickAt(
      percentOf(scale, tick),
      Number.isInteger(tick) ? formatNumber(tick, 0) + style.unitSuffix : write(tick),
    ),
  );
}

const inOrder = (members: readonly SpreadDotOf[]): SpreadDotOf[] =>
  [...members].sort((one, other) => one.value - other.value);

/** Levels of the dots in order of value, as a phone needs them. */
const levelsOf = (sorted: readonly SpreadDotOf[], { scale, style }: Setting): number[] =>
  stackedLevels(
    sorted.map((member) => percentOf(scale, member.value)),
    percentOfPixels(style.distance),
  );

/** Dots on their levels, lowest value first; both ends larger. */
function dotsOf(
  sorted: readonly SpreadDotOf[],
  levels: readonly number[],
  { scale, style, write }: Setting,
  axisY: number,
): SpreadDot[] {
  const [low, high] = [sorted[0]?.value, sorted.at(-1)?.value];
  return sorted.map((member, index) => {
    const end = member.value === low || member.value === high;
    return {
      x: percentOf(scale, member.value),
      y: axisY - 14 - (levels[index] ?? 0) * style.levelHeight,
      radius: end ? style.endRadius : style.radius,
      end,
      isSolid: member.isOpen === undefined ? end : !member.isOpen,
      title: `${member.name} ${write(member.value)}`,
    };
  });
}

function bandOf(low: number, high: number, scale: Scale): SpreadDrawing['band'] {
  if (low === high) return null;
  const [from, to] = [percentOf(scale, low), percentOf(scale, high)];
  return { x: from, width: roundTo(to - from, 2) };
}

/**
 * How far apart areas are, as dots stacked on a rule: places in percent, pixels down. Null without
 * members. The dots are not links: the list under the chart names and links every area.
 */
export function drawSpread(
  props: SpreadInput,
  style: SpreadStyle = fewInYears,
): SpreadDrawing | null {
  const sorted = inOrder(props.members);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (lowest === undefined || highest === undefined) return null;
  const scale = { low: props.min, high: props.max };
  const setting = { scale, style, write: writeIn(style) };
  const ends = endNames(sorted, setting);
  const levels = levelsOf(sorted, setting);
  const bandTop = Math.max(...ends.map((end) => end.uprightTop));
  const axisY = bandTop + 30 + (Math.max(...levels) + 1) * style.levelHeight + 8;
  return {
    apart: formatNumber(highest.value - lowest.value, style.decimals),
    height: axisY + 28,
    axisY,
    bandTop,
    band: bandOf(lowest.value, highest.value, scale),
    dots: dotsOf(sorted, levels, setting, axisY),
    ends,
    country: countryLabel(props, setting, bandTop + 18),
    ticks: style.marks === 'years' ? yearTicks(scale) : roundTicks(setting),
  };
}
