import { formatNumber } from '../indicators/number-format.ts';
import type { ChartSex } from './figure.ts';
import { roundTo, shareOf, type Scale } from './scale.ts';
import { wrapWords } from './wrap-words.ts';

/** One period of the two series; `middle` in years, so that uneven periods stand where they belong. */
export interface GapPoint {
  periodLabel: string;
  middle: number;
  area: number | null;
  country: number | null;
}

/** Years of one sex in an area and the country, period by period. */
export interface GapOverTimeProps {
  sex: ChartSex;
  /** Short name, as in a table. */
  areaName: string;
  countryName: string;
  /** In order of time. */
  points: GapPoint[];
  /** Ends of the scale, the same for both sexes. */
  min: number;
  max: number;
}

/** Words at the right end of a line: lines of text, the top of the first in pixels. */
export interface EndLabel {
  lines: { text: string; value: string | null; y: number }[];
}

/** A value at the left end of a line: its baseline in pixels down. */
export interface FirstValue {
  series: 'area' | 'country';
  text: string;
  y: number;
}

/** Both lines and the band between them, ready to draw; places in percent. */
export interface GapOverTimeDrawing {
  /** Paths in a box of 300 by 120 that may stretch sideways. */
  area: string;
  country: string;
  between: string;
  areaLabel: EndLabel | null;
  countryLabel: EndLabel | null;
  /** First values, for the left end of each line. */
  firstValues: FirstValue[];
  firstPeriod: string;
  lastPeriod: string;
}

const width = 300;

/** Height of the picture, in pixels. */
export const gapOverTimeHeight = 120;
const lineHeight = 17;
const lettersInLine = 14;

type Series = 'area' | 'country';
interface Place {
  x: number;
  y: number;
}

/** Runs of points that hold both or one of the series, cut at every blank. */
function runsOf(points: GapPoint[], held: (point: GapPoint) => boolean): GapPoint[][] {
  const runs: GapPoint[][] = [[]];
  for (const point of points) {
    if (held(point)) runs.at(-1)?.push(point);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

function placesOf(props: GapOverTimeProps): (point: GapPoint, series: Series) => Place {
  const middles = props.points.map((point) => point.middle);
  const time: Scale = { low: Math.min(...middles), high: Math.max(...middles) };
  const years: Scale = { low: props.max, high: props.min };
  return (point, series) => ({
    x: roundTo(shareOf(time, point.middle) * width, 1),
    y: roundTo(shareOf(years, point[series] ?? 0) * gapOverTimeHeight, 1),
  });
}

/** A line through places; a lone place is a dot, by the round end of a line without length. */
function lineThrough(places: Place[]): string {
  const path = `M${places.map(({ x, y }) => `${x} ${y}`).join('L')}`;
  return places.length === 1 ? `${path}h.01` : path;
}

function seriesPath(props: GapOverTimeProps, series: Series): string {
  const place = placesOf(props);
  return runsOf(props.points, (point) => point[series] !== null)
    .map((run) => lineThrough(run.map((point) => place(point, series))))
    .join('');
}

function betweenPath(props: GapOverTimeProps): string {
  const place = placesOf(props);
  return runsOf(props.points, (point) => point.area !== null && point.country !== null)
    .filter((run) => run.length > 1)
    .map((run) => {
      const back = [...run].reverse().map((point) => place(point, 'area'));
      return `${lineThrough([...run.map((point) => place(point, 'country')), ...back])}z`;
    })
    .join('');
}

interface LooseLabel {
  words: string[];
  value: string;
  centre: number;
}

/** What stands at the end of a series: its name, its last value, and the period where that is an older one. */
function looseLabel(props: GapOverTimeProps, series: Series, name: string): LooseLabel | null {
  const last = props.points.findLast((point) => point[series] !== null);
  const value = last?.[series];
  if (last === undefined || value === null || value === undefined) return null;
  const text = formatNumber(value, 1);
  const older = last === props.points.at(-1) ? '' : ` ${last.periodLabel}`;
  const words = wrapWords(`${name}${older} ${text}`, lettersInLine);
  return { words, value: text, centre: placesOf(props)(last, series).y };
}

const heightOf = ({ words }: LooseLabel): number => words.length * lineHeight;

/** Top of a label, no lower than lets it end above the rule under the picture. */
const topAt = (label: LooseLabel, top: number): number =>
  Math.min(top, gapOverTimeHeight - heightOf(label));

/** Tops of two labels, moved apart from their middle where they would touch. */
function topsApart(upper: LooseLabel, lower: LooseLabel): [number, number] {
  const upperTop = upper.centre - heightOf(upper) / 2;
  const lowerTop = lower.centre - heightOf(lower) / 2;
  const overlap = Math.max(0, upperTop + heightOf(upper) + 4 - lowerTop);
  const lowest = topAt(lower, lowerTop + overlap / 2);
  return [Math.min(upperTop - overlap / 2, lowest - 4 - heightOf(upper)), lowest];
}

function placedLabel(label: LooseLabel, top: number): EndLabel {
  return {
    lines: label.words.map((line, index) => {
      const last = index === label.words.length - 1;
      return {
        text: last ? line.slice(0, -label.value.length) : line,
        value: last ? label.value : null,
        y: Math.round(top + 12 + index * lineHeight),
      };
    }),
  };
}

function endLabels(props: GapOverTimeProps): { area: EndLabel | null; country: EndLabel | null } {
  const area = looseLabel(props, 'area', props.areaName);
  const country = looseLabel(props, 'country', props.countryName);
  const alone = (label: LooseLabel) =>
    placedLabel(label, topAt(label, label.centre - heightOf(label) / 2));
  if (area === null || country === null) {
    return { area: area && alone(area), country: country && alone(country) };
  }
  const areaFirst = area.centre < country.centre;
  const [upper, lower] = areaFirst ? topsApart(area, country) : topsApart(country, area);
  return {
    area: placedLabel(area, areaFirst ? upper : lower),
    country: placedLabel(country, areaFirst ? lower : upper),
  };
}

/** The first value of each series that has one in the first period, the upper first, set clear of each other. */
function firstValues(props: GapOverTimeProps): FirstValue[] {
  const [first] = props.points;
  if (!first) return [];
  const held = (['country', 'area'] as const).flatMap((series) => {
    const value = first[series];
    if (value === null) return [];
    return [{ series, text: formatNumber(value, 1), centre: placesOf(props)(first, series).y }];
  });
  const [upper, lower] = held.sort((one, other) => one.centre - other.centre);
  const push = upper && lower ? Math.max(0, lineHeight - (lower.centre - upper.centre)) / 2 : 0;
  return held.map(({ series, text, centre }, index) => ({
    series,
    text,
    y: Math.round(centre + (index === 0 ? -push : push) + 5),
  }));
}

/**
 * The area's series and the country's, and what lies between them: paths in 300 by 120, labels in
 * pixels down. A blank breaks the line; labels at the ends are moved apart where they would touch.
 */
export function drawGapOverTime(props: GapOverTimeProps): GapOverTimeDrawing {
  const labels = endLabels(props);
  return {
    area: seriesPath(props, 'area'),
    country: seriesPath(props, 'country'),
    between: betweenPath(props),
    areaLabel: labels.area,
    countryLabel: labels.country,
    firstValues: firstValues(props),
    firstPeriod: props.points[0]?.periodLabel ?? '',
    lastPeriod: props.points.at(-1)?.periodLabel ?? '',
  };
}
