import { dateOrMonth } from '../cells.ts';
import { Fault } from '../fault.ts';
import { monthNames } from '../month-names.ts';
import type { Problem } from '../problem.ts';
import type { Table } from '../read-table.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';
import { todayAnywhere } from './released-by-now.ts';

const months = monthNames.map((name) => name.toLowerCase());

/** A date as a document states it, as `2023`, `2023-06` or `2023-06-30`; null where it is none of those alone. */
export function plainDate(stated: string): string | null {
  if (/^\d{4}$/.test(stated)) return stated;
  const [, name = '', year] = /^(?:\d{1,2} )?([A-Za-z]+) (\d{4})$/.exec(stated) ?? [];
  const month = months.indexOf(name.toLowerCase()) + 1;
  if (year !== undefined && month > 0) return `${year}-${String(month).padStart(2, '0')}`;
  // `2022-23` is two years, and no month.
  return dateOrMonth(stated) instanceof Fault ? null : stated;
}

/** Nothing that was read is of a later day than today, and no plan runs backwards. */
export function readByNow(tables: Tables, now: number = Date.now()): Problem[] {
  const { documents, nationalSources, nationalStudies, plans, readings } = tables;
  const today = todayAnywhere(now);
  const look = <Row>(table: Table<Row>, field: keyof Row & string): Problem[] =>
    table.rows.flatMap((row, i) => {
      const stated = String(row[field]);
      const date = plainDate(stated);
      if (date === null || date <= today.slice(0, date.length)) return [];
      const fix = 'Nothing was read that is later than today: compare with the page.';
      return [problemAt(table, i, field, stated, 'is still to come', fix)];
    });
  const backwards = plans.rows.flatMap(({ period }, i) => {
    const [, first, last] = /^(\d{4})\s*(?:-|–|to)\s*(\d{4})$/.exec(period ?? '') ?? [];
    if (first === undefined || last === undefined || last >= first) return [];
    const fix = 'Write the first year before the last, as the page does.';
    return [problemAt(plans, i, 'period', period, 'ends before it begins', fix)];
  });
  return [
    ...look(documents, 'date'),
    ...look(readings, 'readIn'),
    ...look(nationalStudies, 'date'),
    ...look(nationalSources, 'date'),
    ...look(plans, 'date'),
    ...readBeforeWritten(tables),
    ...backwards,
  ];
}

/** No area was read before a page came out that was read for it. */
function readBeforeWritten({ documents, readings }: Tables): Problem[] {
  const dates = Map.groupBy(documents.rows, ({ areaCode }) => areaCode);
  return readings.rows.flatMap(({ areaCode, readIn }, i): Problem[] => {
    const later = (dates.get(areaCode) ?? []).find(({ date }) => {
      const day = plainDate(date);
      return day !== null && day.slice(0, readIn.length) > readIn.slice(0, day.length);
    });
    if (!later) return [];
    const fix = `"${later.id}" of documents.csv, read for it, is of ${later.date}. Correct one of the two.`;
    const rule = 'is before a page came out that was read';
    return [problemAt(readings, i, 'readIn', readIn, rule, fix)];
  });
}
