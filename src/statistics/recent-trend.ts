import { difference, type Difference } from './difference.ts';
import { hasGap, independentPeriods, type Span } from './independent-periods.ts';
import { z998 } from './significance.ts';
import { standardErrorFromInterval } from './standard-error.ts';
import { weightedTrend, type WeightedTrend } from './weighted-trend.ts';

/** One figure of a series with its period (fractional years) and its 95% interval, if it has one. */
export interface SeriesPoint extends Span {
  middle: number;
  value: number;
  lower: number | null;
  upper: number | null;
}

/** Why a series was not tested for a trend. */
export type WhyNotTested = 'too-few-periods' | 'no-intervals' | 'gap-between-periods';

/** The trend of a series over its latest five independent periods, or why there is none. */
export type RecentTrend<T extends SeriesPoint = SeriesPoint> =
  | {
      result: 'increasing' | 'decreasing' | 'no-significant-change' | 'no-steady-direction';
      trend: WeightedTrend;
      periods: T[];
    }
  | {
      result: 'not-tested';
      why: WhyNotTested;
      /** The independent periods there are, at most five, earliest first. */
      periods: T[];
      /**
       * Last less first of `periods`, where both have intervals and there are two or more; at the 99.8%
       * level of the trend test, so that a blank in a series makes no flag easier to get.
       */
      change: Difference | null;
    };

/** Independent periods the test needs. */
export const periodsForTrend = 5;

/** Chi-square with three degrees of freedom, those of five points beside a line, at the 99.8% level. */
export const misfit998 = 14.79551705455;

/** Whether all figures go one way, each from the one before it. */
function goOneWay(periods: readonly SeriesPoint[], way: number): boolean {
  return periods.every(
    ({ value }, i) => i === 0 || Math.sign(value - periods[i - 1]!.value) * way >= 0,
  );
}

/**
 * Whether five figures went up and down by more than chance about the line through them, so that its
 * direction is not theirs. Figures that fall at every step fall steadily, although their line may bend.
 */
const isUnsteady = ({ slope, misfit }: WeightedTrend, periods: readonly SeriesPoint[]): boolean =>
  misfit > misfit998 && !goOneWay(periods, Math.sign(slope));

function intervalOf(point: SeriesPoint) {
  const { value, lower, upper } = point;
  // An interval of no width would count for infinitely much.
  return lower === null || upper === null || upper <= lower ? null : { value, lower, upper };
}

function changeOver(periods: readonly SeriesPoint[]): Difference | null {
  if (periods.length < 2) return null;
  const first = intervalOf(periods[0]!);
  const last = intervalOf(periods.at(-1)!);
  return first && last ? difference(last, first, z998) : null;
}

function whyNotTested(periods: readonly SeriesPoint[]): WhyNotTested | null {
  if (!periods.every((point) => intervalOf(point))) return 'no-intervals';
  if (periods.length < periodsForTrend) return 'too-few-periods';
  return hasGap(periods) ? 'gap-between-periods' : null;
}

/**
 * The trend over the latest five independent periods of a series, each with an interval and with no gap
 * between them; otherwise why not, with the change from the first to the last of them.
 * Source: the recent trend test of OHID in Fingertips; that a direction needs a line that is not refuted is our own.
 */
export function recentTrend<T extends SeriesPoint>(points: readonly T[]): RecentTrend<T> {
  const periods = independentPeriods(points).slice(-periodsForTrend);
  const why = whyNotTested(periods);
  if (why) return { result: 'not-tested', why, periods, change: changeOver(periods) };
  const trend = weightedTrend(
    periods.map(({ middle, value, lower, upper }) => ({
      time: middle,
      value,
      standardError: standardErrorFromInterval(lower!, upper!),
    })),
  );
  if (!trend.significant) return { result: 'no-significant-change', trend, periods };
  if (isUnsteady(trend, periods)) return { result: 'no-steady-direction', trend, periods };
  return {
    result: trend.slope > 0 ? 'increasing' : 'decreasing',
    trend,
    periods,
  };
}
