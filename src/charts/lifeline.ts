import { formatInterval, formatNumber } from '../indicators/number-format.ts';
import { rangeAfter } from '../words/range.ts';
import type { ChartWords } from './chart.ts';
import type { Figure, SideLabel } from './figure.ts';
import { percentOf } from './scale.ts';
import { hollowStrokes, stripEnd, stripLine, stripRest, type StripLine } from './year-strip.ts';

/** What the lifeline of one sex is drawn from: years of life, years in good health, and the country's. */
export interface LifelineRow {
  life: Figure | null;
  /** Why no years of life are shown, as a sentence. */
  lifeMissing: string | null;
  healthy: Figure | null;
  /** Why no years in good health are shown, as a sentence. */
  healthyMissing: string | null;
  /** The country's figures, of the same periods as the area's. */
  countryLife: Figure | null;
  countryHealthy: Figure | null;
}

/** What the lifeline of women and men is drawn from. */
export interface LifelineProps {
  /** As in a sentence: "the Isle of Wight". */
  areaName: string;
  countryName: string;
  women: LifelineRow;
  men: LifelineRow;
  words: ChartWords;
}

/** The years of the rule: a strip of 900 by 60 units, ten to a year. */
const lifelineYears = { low: 0, high: 90 };
const stripHeight = 60;
const shortHeight = 21.6;
/** The break between the two parts of a stroke where they come from different periods. */
const periodBreak = 4.4;

/** The years in good health, under the strip: their range and what is written beside it. */
interface HealthMarks {
  x: number;
  bracket: { from: number; to: number } | null;
  anchor: 'start' | 'end';
  dx: number;
  /** Pixels down of the first line of words. */
  firstLine: number;
  lines: string[];
}

/** The lifeline of one sex, ready to draw; places in percent of the width. */
export interface LifelineDrawing {
  value: string | null;
  /** What follows the years of life: their unit, their range where published, their period. */
  unit: string;
  /** Dashed lines of the strip, all in the colour of the sex. */
  strokes: StripLine[];
  hollow: string;
  countryLife: SideLabel | null;
  countryHealthy: SideLabel | null;
  healthy: HealthMarks | null;
  /** Height in pixels of what stands under the strip. */
  below: number;
  /** True where the two parts come from different periods and a break is drawn between them. */
  broken: boolean;
  /** Sentences for what is not shown, or is cut. */
  sentences: string[];
}

const at = (value: number): number => percentOf(lifelineYears, value);
const cut = (value: number): number => Math.min(lifelineYears.high, Math.max(0, value));
const numberOf = (figure: Figure): string => formatNumber(figure.value, 1);

/** The row of years in good health, above that of years of life; a break between where periods differ. */
function healthyStrip(healthy: Figure, broken: boolean): StripLine | null {
  // Parts of one period overlap a little, or a hairline of paper shows between them.
  const tall = stripHeight - shortHeight + (broken ? -periodBreak : 1);
  return stripLine(0, stripEnd(cut(healthy.value)), 0, tall);
}

/** The row of years of life, and the dots after it. Without good health life is drawn hollow, not here. */
function lifeStrips(life: Figure, hollow: boolean): (StripLine | null)[] {
  const years = cut(life.value);
  const rest = stripLine(stripRest(years), lifelineYears.high * 10, stripHeight - 2.4, 2.4);
  if (hollow) return [rest];
  return [stripLine(0, stripEnd(years), stripHeight - shortHeight, shortHeight), rest];
}

function stripsOf({ life, healthy }: LifelineRow, broken: boolean): StripLine[] {
  const strips = [
    healthy && healthyStrip(healthy, broken || life === null),
    ...(life ? lifeStrips(life, healthy === null) : []),
  ];
  return strips.filter((strip) => strip !== null);
}

/** The country's life, above the strip: the words end at its upright. */
const countryLifeLabel = (figure: Figure, name: string): SideLabel => ({
  x: at(figure.value),
  dx: 1,
  anchor: 'end',
  text: `${name} ${numberOf(figure)}`,
});

/**
 * The country's good health, under the strip. The words go away from the area's: to the right where
 * the country is higher, to the left where the area is.
 */
function countryHealthyLabel(figure: Figure, area: Figure, name: string): SideLabel {
  const areaHigher = area.value > figure.value;
  return {
    x: at(figure.value),
    dx: areaHigher ? -7 : 7,
    anchor: areaHigher ? 'end' : 'start',
    text: `${name} ${numberOf(figure)}`,
  };
}

/** Lines of words for the years in good health, the first with its number. */
function healthyLines(figure: Figure): string[] {
  const interval =
    figure.lower !== null && figure.upper !== null
      ? formatInterval(figure.lower, figure.upper, 1)
      : 'no range published';
  return [`${numberOf(figure)} in good health`, interval, figure.periodLabel];
}

/** The range and the words; a line lower where the country's words stand to the left of its upright. */
function healthMarks(figure: Figure, country: Figure | null): HealthMarks {
  const areaHigher = country !== null && figure.value > country.value;
  const near = country !== null && Math.abs(figure.value - country.value) < 2;
  const bracket =
    figure.lower !== null && figure.upper !== null
      ? { from: at(figure.lower), to: at(figure.upper) }
      : null;
  return {
    x: at(figure.value),
    bracket,
    anchor: 'end',
    dx: near && !areaHigher ? -5 : 0,
    firstLine: areaHigher ? 52 : 32,
    lines: healthyLines(figure),
  };
}

const lineHeight = 18;
const heightBelow = (healthy: HealthMarks | null, country: SideLabel | null): number => {
  if (healthy) return healthy.firstLine + (healthy.lines.length - 1) * lineHeight + 8;
  return country ? 38 : 8;
};

function sentencesOf(row: LifelineRow): string[] {
  const beyond = row.life !== null && row.life.value > lifelineYears.high;
  return [
    row.life === null ? row.lifeMissing : null,
    row.life !== null && row.healthy === null ? row.healthyMissing : null,
    beyond ? `The rule ends at ${lifelineYears.high}.` : null,
  ].filter(
    (sentence, index, all) => sentence !== null && all.indexOf(sentence) === index,
  ) as string[];
}

const hasTwoPeriods = (row: LifelineRow): boolean =>
  row.life !== null && row.healthy !== null && row.life.periodLabel !== row.healthy.periodLabel;

/**
 * Everything the lifeline of one sex shows: strokes in a strip of 900 by 60, places in percent of the
 * rule from birth to ninety, pixels downwards.
 */
export function drawLifeline(row: LifelineRow, countryName: string): LifelineDrawing {
  const broken = hasTwoPeriods(row);
  const healthy = row.healthy && healthMarks(row.healthy, row.countryHealthy);
  const countryHealthy =
    row.healthy &&
    row.countryHealthy &&
    countryHealthyLabel(row.countryHealthy, row.healthy, countryName);
  return {
    value: row.life && numberOf(row.life),
    unit: row.life ? `years${rangeAfter(row.life, 1)}, ${row.life.periodLabel}` : '',
    strokes: stripsOf(row, broken),
    hollow: row.life && row.healthy === null ? hollowStrokes(cut(row.life.value), stripHeight) : '',
    countryLife: row.countryLife && countryLifeLabel(row.countryLife, countryName),
    countryHealthy,
    healthy,
    below: heightBelow(healthy, countryHealthy),
    broken,
    sentences: sentencesOf(row),
  };
}

/** The marks of the rule, every ten years; every third is kept on a phone. Places in percent. */
export const lifelineAges = Array.from({ length: 10 }, (_, tens) => ({
  x: percentOf(lifelineYears, tens * 10),
  text: tens === 0 ? 'birth' : String(tens * 10),
  anchor: tens === 0 ? ('start' as const) : tens === 9 ? ('end' as const) : ('middle' as const),
  always: tens % 3 === 0,
}));
