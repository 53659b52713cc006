import { capitalised } from '../gaps/sentences/words.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { formatWithUnit } from '../indicators/number-format.ts';
import { isPublished } from '../indicators/series.ts';
import type { Series } from '../indicators/series.ts';
import { trendWords } from './scorecard-words.ts';
import { trendOf } from './trend.ts';

type Measured = Pick<Indicator, 'unit' | 'decimals' | 'polarity' | 'group'>;

/** From where to where a series ran since its last break: `From 78.2 years in 2015 to 2017 to 79.0 years …`. */
function changeSentence(series: Series, indicator: Measured): string {
  const lastBreak = series.findLastIndex((each) => each.missing === 'not-comparable');
  const held = series.slice(lastBreak + 1).filter(isPublished);
  const [first, last] = [held[0], held.at(-1)];
  if (!first || !last) return 'No figure is held.';
  const words = (each: typeof first) => formatWithUnit(each.value, indicator);
  if (first === last) return `${words(last)} in ${last.period.label}, the only period held.`;
  return `${words(first)} in ${first.period.label}; ${words(last)} in ${last.period.label}.`;
}

function testSentence(series: Series, indicator: Measured): string | null {
  const trend = trendOf(series, indicator.polarity);
  if (trend.result === 'one-period') return null;
  // Counts of everyone are not a sample of anyone: a range is not missed.
  if (trend.result === 'no-interval')
    return indicator.group === 'people'
      ? null
      : 'No range was published, so we cannot say whether the change is more than chance.';
  const words = trendWords(trend, indicator.polarity);
  if (trend.result === 'too-few-periods') return `${capitalised(words)}.`;
  return `By our test on the latest ${trend.periods.length} separate periods: ${words}.`;
}

/** How a series moved, and what a test says of it, in one or two sentences. */
export const trendSentences = (series: Series, indicator: Measured): string =>
  [changeSentence(series, indicator), testSentence(series, indicator)].filter(Boolean).join(' ');
