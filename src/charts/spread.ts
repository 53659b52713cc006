import { formatNumber } from '../indicators/number-format.ts';
import { percentText, type ChartSex, type SideLabel } from './figure.ts';
import { percentOf, type Scale } from './scale.ts';
import { stackedLevels } from './stacked-levels.ts';

/** One of the areas that are spread out; `href` is its page, for the list that stands under the chart. */
export interface SpreadMember {
  name: string;
  href: string;
  /** Years. */
  value: number;
}

export interface SpreadProps {
  sex: ChartSex;
  members: SpreadMember[];
  country: number | null;
  countryName: string;
  /** Ends of the rule in years, the same for both sexes. */
  min: number;
  max: number;
}

interface SpreadDot {
  x: string;
  y: number;
  radius: number;
  end: boolean;
  /** Name and value, shown when pointed at. */
  title: string;
}

interface EndName {
  x: string;
  anchor: 'start' | 'middle' | 'end';
  /** Pixels down of the first line. */
  y: number;
  /** Lines of the name, then the value. */
  lines: string[];
  /** Where its upright stands and starts. */
  uprightX: string;
  uprightTop: number;
}

export interface SpreadDrawing {
  /** The highest less the lowest, in years, with one decimal. */
  apart: string;
  height: number;
  axisY: number;
  bandTop: number;
  band: { x: string; width: string } | null;
  dots: SpreadDot[];
  ends: EndName[];
  country: (SideLabel & { y: number }) | null;
  ticks: { x: string; text: string | null }[];
}

/** The narrowest the chart is drawn, in pixels: a phone of 320 less its margins. */
const narrowest = 280;
const percentOfPixels = (pixels: number): number => (pixels / narrowest) * 100;
const letterWidth = 8.4;
const lineHeight = 18;
const levelHeight = 16;

interface End {
  name: string;
  value: number;
}

/** One end in words: the area there, or how many share it. */
function endOf(members: SpreadMember[], value: number): End {
  const there = members.filter((member) => member.value === value);
  const [first] = there;
  const name = there.length === 1 && first ? first.name : `${there.length} areas`;
  return { name, value };
}

interface EndText {
  lines: string[];
  anchor: 'start' | 'middle' | 'end';
  x: number;
  from: number;
  to: number;
}

/** Where the words of an end go: outward where a phone has room, else inward, else in the middle. */
function endText(end: End, percent: number, outward: 'start' | 'end'): EndText {
  const lines = [end.name, formatNumber(end.value, 1)];
  const wide = percentOfPixels(Math.max(...lines.map((line) => line.length)) * letterWidth);
  const fits = { end: percent >= wide - 5, start: percent + wide <= 105 };
  const inward = outward === 'start' ? 'end' : 'start';
  const side = fits[outward] ? outward : fits[inward] ? inward : 'middle';
  if (side === 'middle') return { lines, anchor: side, x: 50, from: 0, to: 100 };
  const from = side === 'start' ? percent : percent - wide;
  return { lines, anchor: side, x: percent, from, to: from + wide };
}

/** Both ends in words. Where a phone has no room side by side, the higher one stands below the lower. */
function endNames(members: SpreadMember[], scale: Scale): EndName[] {
  const values = members.map((member) => member.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const atLow = endText(endOf(members, low), percentOf(scale, low), 'end');
  if (low === high) return [endName(atLow, percentOf(scale, low), 12)];
  const atHigh = endText(endOf(members, high), percentOf(scale, high), 'start');
  const touch = atHigh.from < atLow.to + 2 && atLow.from < atHigh.to + 2;
  return [
    endName(atLow, percentOf(scale, low), 12),
    endName(atHigh, percentOf(scale, high), touch ? 12 + 2 * lineHeight + 4 : 12),
  ];
}

const endName = (text: EndText, percent: number, y: number): EndName => ({
  x: percentText(text.x),
  anchor: text.anchor,
  y,
  lines: text.lines,
  uprightX: percentText(percent),
  uprightTop: y + lineHeight + 4,
});

/** The country's words, inside the band: towards the middle at the ends, else where there is more room. */
function countryLabel(props: SpreadProps, scale: Scale, y: number): SpreadDrawing['country'] {
  if (props.country === null) return null;
  const percent = percentOf(scale, props.country);
  const values = props.members.map((member) => member.value);
  const nearHigh = Math.max(...values) - props.country < props.country - Math.min(...values);
  const leftwards = percent > 68 || (percent >= 32 && nearHigh);
  return {
    x: percentText(percent),
    dx: leftwards ? 7 : -7,
    anchor: leftwards ? 'end' : 'start',
    text: `${props.countryName} ${formatNumber(props.country, 1)}`,
    y,
  };
}

/** A mark a year, with its number every second year, or every fifth on a long rule. */
function yearTicks(scale: Scale): SpreadDrawing['ticks'] {
  const first = Math.ceil(scale.low);
  const step = scale.high - scale.low > 14 ? 5 : 2;
  return Array.from({ length: Math.floor(scale.high) - first + 1 }, (_, index) => ({
    x: percentText(percentOf(scale, first + index)),
    text: (first + index) % step === 0 ? String(first + index) : null,
  }));
}

/** Dots on their levels, lowest value first; both ends solid and larger. */
function dotsOf(members: SpreadMember[], scale: Scale, axisY: number): SpreadDot[] {
  const sorted = [...members].sort((one, other) => one.value - other.value);
  const [low, high] = [sorted[0]?.value, sorted.at(-1)?.value];
  const percents = sorted.map((member) => percentOf(scale, member.value));
  const levels = stackedLevels(percents, percentOfPixels(15));
  return sorted.map((member, index) => {
    const end = member.value === low || member.value === high;
    return {
      x: percentText(percents[index] ?? 0),
      y: axisY - 14 - (levels[index] ?? 0) * levelHeight,
      radius: end ? 8 : 6,
      end,
      title: `${member.name} ${formatNumber(member.value, 1)}`,
    };
  });
}

/**
 * How far apart areas are, as dots stacked on a rule of years: places in percent, pixels down. Null
 * without members. The dots are not links: the list under the chart names and links every area.
 */
export function drawSpread(props: SpreadProps): SpreadDrawing | null {
  const { members } = props;
  if (members.length === 0) return null;
  const scale = { low: props.min, high: props.max };
  const values = members.map((member) => member.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const ends = endNames(members, scale);
  const bandTop = Math.max(...ends.map((end) => end.uprightTop));
  const levels = Math.max(
    ...stackedLevels(
      values.map((value) => percentOf(scale, value)).sort((a, b) => a - b),
      percentOfPixels(15),
    ),
  );
  const axisY = bandTop + 30 + (levels + 1) * levelHeight + 8;
  const [lowAt, highAt] = [percentOf(scale, low), percentOf(scale, high)];
  return {
    apart: formatNumber(high - low, 1),
    height: axisY + 28,
    axisY,
    bandTop,
    band:
      high > low
        ? { x: percentText(lowAt), width: percentText(Math.round((highAt - lowAt) * 100) / 100) }
        : null,
    dots: dotsOf(members, scale, axisY),
    ends,
    country: countryLabel(props, scale, bandTop + 18),
    ticks: yearTicks(scale),
  };
}
