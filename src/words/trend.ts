import type { Indicator } from '../indicators/indicator.ts';
import { formatWithUnit } from '../indicators/number-format.ts';
import { parsePeriod } from '../indicators/period.ts';
import { rangesOf } from '../indicators/ranges.ts';
import { sinceBreak } from '../indicators/series.ts';
import type { Published, Series } from '../indicators/series.ts';
import { trendOf, type Trend } from '../indicators/trend.ts';
import { periodsForTrend } from '../statistics/recent-trend.ts';
import type { Polarity } from '../tables/edition.ts';
import { capitalised } from './sentence.ts';

const trendTexts: Record<Exclude<Trend['result'], 'too-few-periods'>, string> = {
  'getting-better': 'getting better',
  'getting-worse': 'getting worse',
  increasing: 'going up',
  decreasing: 'going down',
  'no-significant-change': 'no clear trend',
  'no-interval': '',
  'one-period': 'one period held',
};

/** The recent trend in a few words; nothing where no ranges are published, which the scorecard says once. */
export function trendWords(trend: Trend, polarity: Polarity): string {
  if (trend.result !== 'too-few-periods') return trendTexts[trend.result];
  if (!trend.change?.isReal) return `a test needs ${periodsForTrend} separate periods in a row`;
  const rose = trend.change.difference > 0;
  const than = `than in ${parsePeriod(trend.change.from).label}`;
  if (polarity === 'none') return `${rose ? 'higher' : 'lower'} ${than}`;
  return `${rose === (polarity === 'higher') ? 'better' : 'worse'} ${than}`;
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

function testSentence(series: Series, indicator: Measured): string | null {
  const trend = trendOf(series, indicator);
  // Counts of everyone are not a sample of anyone: a range is not missed.
  if (trend.result === 'no-interval')
    return indicator.group === 'people' ? null : untestedSentence(series);
  const words = trendWords(trend, indicator.polarity);
  if (trend.result === 'too-few-periods')
    return trend.change?.isReal
      ? `By more than chance: ${words}. There are too few separate periods in a row to test for a trend.`
      : `${capitalised(words)}.`;
  return `By our test on the latest ${trend.periods.length} separate periods: ${words}.`;
}

/** How a series moved, and what a test says of it, in one or two sentences. */
export function trendSentences(series: Series, indicator: Measured): string {
  const held = sinceBreak(series);
  const change = changeSentence(held, indicator);
  const test = held.length > 1 ? testSentence(series, indicator) : null;
  return test ? `${change} ${test}` : change;
}
