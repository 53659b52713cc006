import type { LatestFigure, TargetMeasure } from './target-progress.ts';

/** How fast a figure must move to reach a target in its year, and how fast it has moved since the start; in the unit a year, with sign. */
export interface Pace {
  needed: number;
  /** Null where no start was found, or no figure since. */
  soFar: number | null;
}

/** The pace from the middle of the latest period to the middle of the target’s year; null where no time is left. */
export function paceTo(
  { value, year, baseline }: TargetMeasure,
  latest: LatestFigure,
): Pace | null {
  const left = year + 0.5 - latest.period.middle;
  if (left <= 0) return null;
  const gone = baseline ? latest.period.middle - baseline.period.middle : 0;
  return {
    needed: (value - latest.value) / left,
    soFar: baseline && gone > 0 ? (latest.value - baseline.value) / gone : null,
  };
}
