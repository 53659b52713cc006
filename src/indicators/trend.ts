import { sinceBreak, type Series } from './series.ts';
import { countInARow, independentPeriods } from '../statistics/independent-periods.ts';
import { recentTrend, type RecentTrend, type SeriesPoint } from '../statistics/recent-trend.ts';
import type { IndicatorRow, Polarity } from '../tables/edition.ts';

/** What a trend test found, or why there was none. */
export type TrendResult =
  | 'getting-better'
  | 'getting-worse'
  | 'increasing'
  | 'decreasing'
  | 'no-significant-change'
  | 'no-steady-direction'
  | 'too-few-periods'
  | 'no-interval'
  | 'one-period';

/** The recent trend, tested on the latest five independent periods where that can be done. */
export interface Trend {
  result: TrendResult;
  /** Period texts the test used, oldest first; empty where there was no test. */
  periods: string[];
  /** Where there are too few periods: the change between the first and last independent ones, tested. */
  change: TestedChange | null;
}

/** The change between two periods, the later less the earlier, with its interval at the level of the test (content/methods/differences.mdx). */
export interface TestedChange {
  from: string;
  to: string;
  difference: number;
  lower: number;
  upper: number;
  isReal: boolean;
}

type NamedPoint = SeriesPoint & { text: string };

/** What of an indicator bears on the trends of its series. */
type Trending = Pick<IndicatorRow, 'polarity' | 'leftOutOfTrends'>;

/**
 * Points of the test; a break in the series starts it anew, since figures before a break do not
 * compare, and periods that stand apart are passed over.
 */
function pointsOf(series: Series, leftOut: readonly string[]): NamedPoint[] {
  return sinceBreak(series)
    .filter(({ period }) => !leftOut.includes(period.text))
    .map(({ period, value, lower, upper }) => ({ ...period, value, lower, upper }));
}

function resultOf(trend: RecentTrend<NamedPoint>, polarity: Polarity): TrendResult {
  if (trend.result === 'not-tested') {
    if (trend.why === 'no-intervals') return 'no-interval';
    return trend.periods.length < 2 ? 'one-period' : 'too-few-periods';
  }
  const isDirection = trend.result === 'increasing' || trend.result === 'decreasing';
  if (!isDirection || polarity === 'none') return trend.result;
  const rises = trend.result === 'increasing';
  return rises === (polarity === 'higher') ? 'getting-better' : 'getting-worse';
}

function changeOf(trend: RecentTrend<NamedPoint>): TestedChange | null {
  const [first, last] = [trend.periods[0], trend.periods.at(-1)];
  if (trend.result !== 'not-tested' || !trend.change || !first || !last) return null;
  const { difference, lower, upper, isReal } = trend.change;
  return { from: first.text, to: last.text, difference, lower, upper, isReal };
}

/** How many periods of a series may be set against each other, how many of them share no time, and how many of those end it in a row. */
export function separatePeriods(
  series: Series,
  { leftOutOfTrends }: Pick<Trending, 'leftOutOfTrends'>,
): { held: number; separate: number; inARow: number } {
  const points = pointsOf(series, leftOutOfTrends);
  const separate = independentPeriods(points);
  return { held: points.length, separate: separate.length, inARow: countInARow(separate) };
}

/** The recent trend of a series (content/methods/trends.mdx), in the indicator's own sense of better. */
export function trendOf(series: Series, { polarity, leftOutOfTrends }: Trending): Trend {
  const points = pointsOf(series, leftOutOfTrends);
  if (points.length < 2) {
    const hasInterval = points.some((point) => point.lower !== null);
    return { result: hasInterval ? 'one-period' : 'no-interval', periods: [], change: null };
  }
  const trend = recentTrend(points);
  return {
    result: resultOf(trend, polarity),
    periods: trend.result === 'not-tested' ? [] : trend.periods.map((period) => period.text),
    change: changeOf(trend),
  };
}
