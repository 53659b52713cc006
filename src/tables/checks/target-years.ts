import type { IndicatorRow, TargetRow, TargetTrackingRow } from '../edition.ts';
import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

/** The year of a text that is one alone, as 2030. */
const yearOf = (text: string | null): number | null =>
  text !== null && /^\d{4}$/.test(text) ? Number(text) : null;

/** Years as documents state them: four digits somewhere, and a target after what it starts from. */
export function targetYears({ targets }: Tables): Problem[] {
  return targets.rows.flatMap((target, i): Problem[] => {
    const faint = (['targetYear', 'baselineYear'] as const).find(
      (field) => target[field] !== null && !/(?:19|20)\d{2}/.test(target[field]),
    );
    if (faint) {
      const fix = 'Write it with its four digits, such as 2030 or 2029/30.';
      return [problemAt(targets, i, faint, target[faint], 'names no year', fix)];
    }
    const [from, to] = [yearOf(target.baselineYear), yearOf(target.targetYear)];
    if (from === null || to === null || to > from) return [];
    const fix = `It starts from ${from}. Compare both with the document.`;
    return [problemAt(targets, i, 'targetYear', to, 'is not after the year it starts from', fix)];
  });
}

/** The year that the document states of a target, where it is followed for another that its words do not name. */
function otherYear(
  { targetYear }: TargetTrackingRow,
  target: TargetRow | undefined,
): number | null {
  const year = yearOf(target?.targetYear ?? null);
  if (!target || year === null || targetYear === null || year === targetYear) return null;
  return target.text.includes(String(targetYear)) ? null : year;
}

/**
 * Whether a target is met on the worse side of what it starts from. One that starts on the better side of its number
 * is to keep what was reached: “at least 90%”, from 92%.
 */
function leadsBack(
  { direction, targetValue, baselineValue }: TargetTrackingRow,
  polarity: IndicatorRow['polarity'] | undefined,
): boolean {
  if (targetValue === null || baselineValue === null || direction === null) return false;
  const isUpwards = direction === 'above' || direction === 'at-or-above';
  if (isUpwards ? targetValue >= baselineValue : targetValue <= baselineValue) return false;
  return polarity !== (isUpwards ? 'higher' : 'lower');
}

/** A target that is followed is of the year that its document states, and does not lead back from what it starts from. */
export function trackingFits({ targets, targetTracking, indicators }: Tables): Problem[] {
  const stated = new Map(targets.rows.map((target) => [target.id, target]));
  const polarities = new Map(indicators.rows.map(({ id, polarity }) => [id, polarity]));
  return targetTracking.rows.flatMap((row, i): Problem[] => {
    const { targetId, targetYear, direction, targetValue, baselineValue } = row;
    const year = otherYear(row, stated.get(targetId));
    if (year !== null) {
      const fix = `targets.csv says ${year}. Compare with the document.`;
      return [problemAt(targetTracking, i, 'targetYear', targetYear, 'is another year', fix)];
    }
    if (!leadsBack(row, polarities.get(row.indicatorId ?? ''))) return [];
    const rule = 'leads the other way than from its baseline';
    const fix = `It starts from ${baselineValue} and is to come to ${targetValue}. Put the direction or the numbers right.`;
    return [problemAt(targetTracking, i, 'direction', direction, rule, fix)];
  });
}
