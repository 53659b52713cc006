import type { Indicator } from '../indicators/indicator.ts';
import { parsePeriod } from '../indicators/period.ts';
import { latestOf } from '../indicators/series.ts';
import { whyUncounted } from '../priorities/trusted.ts';
import type { Target } from '../priorities/published.ts';
import type { TargetTrackingRow } from '../tables/edition.ts';
import {
  progressAfterItsYear,
  targetProgress,
  type TargetMeasure,
  type TargetProgress,
} from './target-progress.ts';

/** One year of a target: how it is measured, and where it stands. */
export interface TargetTrack {
  tracking: TargetTrackingRow;
  /** null where it is not measured here */
  measure: TargetMeasure | null;
  /** whether its year was over when its document was read */
  hasPassed: boolean;
  progress: TargetProgress;
}

/** What is asked of a target: its rows, the month of the reading, what its document says of its year, and how it stands. */
type Tracked = Pick<Target, 'tracking' | 'readIn' | 'passed' | 'scope' | 'confidence' | 'document'>;

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

const hasPassed = ({ targetYear }: TargetTrackingRow, { readIn, passed }: Tracked): boolean =>
  targetYear === null ? passed : targetYear < Number(readIn.slice(0, 4));

/** A target that counts nowhere is followed and never judged. */
function unjudged(progress: TargetProgress, target: Tracked): TargetProgress {
  const reason = whyUncounted(target);
  if (reason === null || progress.status === 'cannot-be-tracked') return progress;
  return { ...progress, status: 'no-verdict', reason };
}

function trackOf(
  tracking: TargetTrackingRow,
  target: Tracked,
  indicators: Indicators,
): TargetTrack {
  const isOver = hasPassed(tracking, target);
  const without = (why: TargetProgress['reason']): TargetTrack => ({
    tracking,
    measure: null,
    hasPassed: isOver,
    progress: untracked(why),
  });
  const measure = measureOf(tracking);
  const { indicatorId, areaCode, sex, reason } = tracking;
  if (measure === null || indicatorId === null || areaCode === null || sex === null) {
    return without(reason ?? 'no-indicator');
  }
  const indicator = indicators.get(indicatorId);
  if (!indicator) return without('no-indicator');
  const latest = latestOf(indicator.series.of(areaCode, sex)) ?? null;
  const progress = (isOver ? progressAfterItsYear : targetProgress)(measure, latest);
  return { tracking, measure, hasPassed: isOver, progress: unjudged(progress, target) };
}

/** Where a target stands in each of its years, earliest first; one track that says why where it is not measured. */
export const targetTracks = (target: Tracked, indicators: Indicators): TargetTrack[] =>
  [...target.tracking]
    .sort((a, b) => (a.targetYear ?? 0) - (b.targetYear ?? 0))
    .map((row) => trackOf(row, target, indicators));

/** Whether a target is measurable as stated: a number, a measure and a year, whether or not a figure is held here. */
export const isMeasurable = ({
  value,
  targetYear,
}: Pick<Target, 'value' | 'targetYear'>): boolean => value !== null && targetYear !== null;
