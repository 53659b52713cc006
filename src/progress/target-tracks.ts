import type { Indicator } from '../indicators/indicator.ts';
import { parsePeriod } from '../indicators/period.ts';
import { latestOf } from '../indicators/series.ts';
import type { TargetTrackingRow } from '../tables/published-rows.ts';
import { targetProgress, type TargetMeasure, type TargetProgress } from './target-progress.ts';

/** One year of a target: how it is measured, and where it stands. */
export interface TargetTrack {
  tracking: TargetTrackingRow;
  /** null where it is not measured here */
  measure: TargetMeasure | null;
  progress: TargetProgress;
}

type Indicators = ReadonlyMap<string, Pick<Indicator, 'series'>>;

function measureOf(row: TargetTrackingRow): TargetMeasure | null {
  const { direction, targetValue, targetYear, baselineValue, baselinePeriod } = row;
  if (direction === null || targetValue === null || targetYear === null) return null;
  const baseline =
    baselineValue === null || baselinePeriod === null
      ? null
      : { value: baselineValue, period: parsePeriod(baselinePeriod) };
  return { direction, value: targetValue, year: targetYear, baseline };
}

const untracked = (reason: TargetProgress['reason']): TargetProgress => ({
  status: 'cannot-be-tracked',
  reason,
  latest: null,
  onTheLine: null,
  reached: null,
});

function trackOf(tracking: TargetTrackingRow, indicators: Indicators): TargetTrack {
  const measure = measureOf(tracking);
  const { indicatorId, areaCode, sex, reason } = tracking;
  if (measure === null || indicatorId === null || areaCode === null || sex === null) {
    return { tracking, measure: null, progress: untracked(reason ?? 'no-indicator') };
  }
  const indicator = indicators.get(indicatorId);
  if (!indicator) return { tracking, measure: null, progress: untracked('no-indicator') };
  const latest = latestOf(indicator.series.of(areaCode, sex)) ?? null;
  return { tracking, measure, progress: targetProgress(measure, latest) };
}

/** Where a target stands in each of its years, earliest first; one track that says why where it is not measured. */
export const targetTracks = (
  target: { tracking: readonly TargetTrackingRow[] },
  indicators: Indicators,
): TargetTrack[] =>
  [...target.tracking]
    .sort((a, b) => (a.targetYear ?? 0) - (b.targetYear ?? 0))
    .map((row) => trackOf(row, indicators));

/** Whether a target is measurable: a number, an indicator and a year. */
export const isMeasurable = (target: { tracking: readonly TargetTrackingRow[] }): boolean =>
  target.tracking.some((row) => row.indicatorId !== null && measureOf(row) !== null);
