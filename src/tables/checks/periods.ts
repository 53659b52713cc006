import type { AreaKind, IndicatorRow, ObservationRow, PeriodKind } from '../edition.ts';
import { Fault } from '../fault.ts';
import { daysOfPeriod, formOfKind, readPeriod, type PeriodForm } from '../period-cell.ts';
import type { Problem } from '../problem.ts';
import type { Table } from '../read-table.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

const howWritten: Readonly<Record<PeriodForm, string>> = {
  calendar: 'Write 2024 or 2023-2025.',
  split: 'Write 2023/24 or 2020/21-2024/25.',
  month: 'Write 2025-07.',
};

/**
 * Periods are written as their indicator's period_kind asks, and none ends after its source was
 * released: figures of an ICS or a county are held against the source of their kind where one is given.
 */
export function periods(tables: Tables): Problem[] {
  const released = new Map(tables.sources.rows.map((source) => [source.id, source.released]));
  const kinds = new Map(tables.areas.rows.map(({ code, kind }) => [code, kind]));
  return tables.indicators.rows.flatMap((indicator) => {
    const table = tables.observations.get(indicator.id);
    if (!table) return [];
    return table.rows.flatMap((row, i) => {
      const source = sourceIdFor(indicator, kinds.get(row.areaCode));
      return periodProblem(table, row, i, indicator, source, released.get(source));
    });
  });
}

function sourceIdFor(indicator: IndicatorRow, kind: AreaKind | undefined): string {
  const own = { ics: indicator.icsSourceId, county: indicator.countySourceId };
  return (kind === 'ics' || kind === 'county' ? own[kind] : null) ?? indicator.sourceId;
}

function periodProblem(
  table: Table<ObservationRow>,
  row: ObservationRow,
  i: number,
  { periodKind }: IndicatorRow,
  source: string,
  released: string | undefined,
): Problem[] {
  const last = lastDay(row.period, periodKind);
  if (last === null) {
    const fix = `Its period_kind is ${periodKind}. ${howWritten[formOfKind[periodKind]]}`;
    return [problemAt(table, i, 'period', row.period, 'does not fit its indicator', fix)];
  }
  if (released === undefined || !endsAfter(row.period, periodKind, released)) return [];
  const fix = `Source "${source}" was released ${released.length === 7 ? 'in' : 'on'} ${released}. Correct the period or the source.`;
  return [problemAt(table, i, 'period', row.period, 'ends after its source was released', fix)];
}

/** Whether a period of a kind ends after a day or month, `2026-11-05` or `2026-11`; false where its form is not that of the kind. */
export const endsAfter = (period: string, kind: PeriodKind, date: string): boolean =>
  (lastDay(period, kind) ?? '') > endOfRelease(date);

/** A release known by its month may be on any day of it. */
const endOfRelease = (released: string): string =>
  released.length === 7 ? `${released}-31` : released;

const lastDays = new Map<string, string | null>();

/** Last day of a period, null where its form is not that of the kind. Few differ, so remembered. */
function lastDay(period: string, kind: PeriodKind): string | null {
  const known = lastDays.get(kind + period);
  if (known !== undefined) return known;
  const parts = readPeriod(period);
  const fits = !(parts instanceof Fault) && parts.form === formOfKind[kind];
  const last = fits ? daysOfPeriod(period, kind).last : null;
  lastDays.set(kind + period, last);
  return last;
}
