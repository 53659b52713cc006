import { Fault } from '../fault.ts';
import { daysOfPeriod, formOfKind, readPeriod } from '../period-cell.ts';
import type { PeriodKind } from '../edition.ts';
import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

/**
 * An area that has ended has no figures for a period that starts after its last day. Periods before
 * an area began are allowed: publishers work out long series again on the boundaries of today.
 */
export function endedAreas({ areas, indicators, observations }: Tables): Problem[] {
  const ends = new Map(
    areas.rows.flatMap(({ code, validTo }) => (validTo === null ? [] : [[code, validTo]])),
  );
  return indicators.rows.flatMap(({ id, periodKind }) => {
    const table = observations.get(id);
    if (!table) return [];
    return table.rows.flatMap((row, i) => {
      const end = ends.get(row.areaCode);
      if (end === undefined || !startsAfter(row.period, periodKind, end)) return [];
      const fix = `${row.areaCode} ended on ${end}. Use the code of its successor.`;
      const rule = 'starts after the area had ended';
      return [problemAt(table, i, 'period', row.period, rule, fix)];
    });
  });
}

function startsAfter(period: string, kind: PeriodKind, end: string): boolean {
  const parts = readPeriod(period);
  if (parts instanceof Fault || parts.form !== formOfKind[kind]) return false;
  return daysOfPeriod(period, kind).first > end;
}
