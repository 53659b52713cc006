import type { Problem } from '../problem.ts';
import type { TargetTrackingRow } from '../edition.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

type Breach = [field: keyof TargetTrackingRow & string, rule: string, fix: string];

/** A target has an indicator with all it takes to follow it, or a reason why it has none. */
export function targetsTracked({ targetTracking }: Tables): Problem[] {
  return targetTracking.rows.flatMap((row, i) => {
    const breach = row.indicatorId === null ? untracked(row) : tracked(row);
    return breach ? [problemAt(targetTracking, i, breach[0], row.targetId, ...rest(breach))] : [];
  });
}

const rest = ([, rule, fix]: Breach): [string, string] => [rule, fix];

function untracked(row: TargetTrackingRow): Breach | null {
  if (row.reason === null) {
    const fix = 'Name its indicator, or write the reason why it cannot be followed.';
    return ['reason', 'is a target with neither an indicator nor a reason', fix];
  }
  if (row.reason === 'no-baseline') {
    return [
      'reason',
      'is a target without an indicator whose reason is no-baseline',
      'Name its indicator, or write what else is missing.',
    ];
  }
  const given = (
    [
      'targetYear',
      'areaCode',
      'sex',
      'direction',
      'targetValue',
      'baselineValue',
      'baselinePeriod',
    ] as const
  ).find((field) => row[field] !== null);
  const fix = 'Leave the cell blank, or name the indicator.';
  return given ? [given, 'is a target with a figure but without an indicator', fix] : null;
}

function tracked(row: TargetTrackingRow): Breach | null {
  if (row.relatedIndicatorId !== null) {
    const fix = 'Leave related_indicator_id blank: the target is measured by its own indicator.';
    return ['relatedIndicatorId', 'is a target with two indicators', fix];
  }
  const needed = ['targetYear', 'areaCode', 'sex', 'direction', 'targetValue'] as const;
  const blank = needed.find((field) => row[field] === null);
  if (blank) {
    const fix = 'A target with an indicator needs its year, area, sex, direction and number.';
    return [blank, 'is a target with an indicator but not all that following it takes', fix];
  }
  const hasBaseline = row.baselineValue !== null && row.baselinePeriod !== null;
  if (hasBaseline && row.reason === null) return null;
  const hasNone = row.baselineValue === null && row.baselinePeriod === null;
  if (hasNone && row.reason === 'no-baseline') return null;
  const fix = 'Write baseline_value and baseline_period, or the reason no-baseline; not both.';
  return ['reason', 'is a target with an indicator and a baseline that is not clear', fix];
}
