import { ownChange } from '../gaps/own-change.ts';
import { readingsOf } from '../gaps/reading.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { formatWithUnit } from '../indicators/number-format.ts';
import { parsePeriod } from '../indicators/period.ts';
import { rangesOf } from '../indicators/ranges.ts';
import { sinceBreak } from '../indicators/series.ts';
import type { Published, Series } from '../indicators/series.ts';
import { separatePeriods, trendOf, type TestedChange, type Trend } from '../indicators/trend.ts';
import { periodsForTrend } from '../statistics/recent-trend.ts';
import type { Polarity } from '../tables/edition.ts';

const trendTexts: Record<Exclude<Trend['result'], 'too-few-periods'>, string> = {
  'getting-better': 'getting better',
  'getting-worse': 'getting worse',
  increasing: 'going up',
  decreasing: 'going down',
  'no-significant-change': 'no clear trend',
  'no-steady-direction': 'up and down',
  'no-interval': '',
  'one-period': 'one period held',
};

/** Which way a figure went since a period: `worse than in 2013 to 2015`. */
function changedWords(
  { from, difference }: Pick<TestedChange, 'from' | 'difference'>,
  polarity: Polarity,
): string {
  const rose = difference > 0;
  const than = `than in ${parsePeriod(from).label}`;
  if (polarity === 'none') return `${rose ? 'higher' : 'lower'} ${than}`;
  return `${rose === (polarity === 'higher') ? 'better' : 'worse'} ${than}`;
}

/** The recent trend in a few words; nothing where no ranges are published, which the scorecard says once. */
export function trendWords(trend: Trend, polarity: Polarity): string {
  if (trend.result !== 'too-few-periods') return trendTexts[trend.result];
  if (!trend.change?.isReal) return `a test needs ${periodsForTrend} separate periods in a row`;
  return changedWords(trend.change, polarity);
}

/** The same with the first year that the test took in, where the figures beside it go further back: `no clear trend since 2018`. */
export function trendSince(trend: Trend, polarity: Polarity): string {
  const words = trendWords(trend, polarity);
  const [first] = trend.periods;
  if (first === undefined || trend.periods.length < periodsForTrend) return words;
  return `${words} since ${parsePeriod(first).firstYear}`;
}

type Measured = Pick<Indicator, 'unit' | 'decimals' | 'polarity' | 'group' | 'leftOutOfTrends'>;

/** From where to where: `78.2 years in 2015 to 2017; 79.0 years in 2023 to 2025.` */
function changeSentence(held: readonly Published[], indicator: Measured): string {
  const [first, last] = [held[0], held.at(-1)];
  if (!first || !last) return 'No figure is held.';
  const words = (each: Published) =>
    `${formatWithUnit(each.value, indicator)} in ${each.period.label}`;
  if (first === last) return `${last.period.label} is the only period held.`;
  return `${words(first)}; ${words(last)}.`;
}

const untestedSentence = (series: Series): string =>
  `${rangesOf(series) === 'none' ? 'No range is held' : 'Not every figure has a range'}, so the change is not tested.`;

/** What lacks for a test of a trend: `Only 4 of its periods share no year; a trend test needs 5 in a row.` */
function tooFewSentence(series: Series, indicator: Measured): string {
  const { held, separate, inARow } = separatePeriods(series, indicator);
  const needs = `a trend test needs ${periodsForTrend}`;
  if (inARow < separate)
    return inARow === 1
      ? `The period before its latest is missing; ${needs} in a row.`
      : `Only its latest ${inARow} separate periods are in a row; ${needs}.`;
  return separate === held
    ? `Only ${separate} periods can be compared; ${needs} in a row.`
    : `Only ${separate} of its periods share no year; ${needs} in a row.`;
}

/** What the page of an area says of a length of life by its own test, between the same two periods; null elsewhere. */
function ownSentence(series: Series, { group, decimals, polarity }: Measured): string | null {
  const own = group === 'life' ? ownChange(readingsOf(series), decimals) : null;
  if (!own?.test) return null;
  if (!own.test.isReal) return `The change since ${own.from.label} could be chance.`;
  return `By more than chance: ${changedWords({ from: own.from.text, ...own.test }, polarity)}.`;
}

function testSentence(series: Series, indicator: Measured): string | null {
  const trend = trendOf(series, indicator);
  // Counts of everyone are not a sample of anyone: a range is not missed.
  if (trend.result === 'no-interval')
    return indicator.group === 'people' ? null : untestedSentence(series);
  const words = trendWords(trend, indicator.polarity);
  if (trend.result === 'too-few-periods') {
    const real = trend.change?.isReal ? `By more than chance: ${words}.` : null;
    const change = ownSentence(series, indicator) ?? real;
    return [change, tooFewSentence(series, indicator)].filter(Boolean).join(' ');
  }
  const why = trend.result === 'no-steady-direction' ? ', so no steady direction' : '';
  return `By our test on the latest ${trend.periods.length} separate periods: ${words}${why}.`;
}

/** How a series moved, and what a test says of it, in one or two sentences. */
export function trendSentences(series: Series, indicator: Measured): string {
  const held = sinceBreak(series);
  const change = changeSentence(held, indicator);
  const test = held.length > 1 ? testSentence(series, indicator) : null;
  return test ? `${change} ${test}` : change;
}
