import type { ObservationRow } from '../../src/tables/edition.ts';
import { whyNoPage, type AreasWithPage } from './areas-with-page.ts';
import type { TableChange } from './importer.ts';
import { lastYearOf } from './read-period.ts';
import { currentCode } from './recodes.ts';
import type { Tally } from './tally.ts';
import { writeTable } from './write-table.ts';

const columns = [
  'area_code',
  'period',
  'sex',
  'value',
  'lower',
  'upper',
  'published_comparison',
  'missing',
] as const;

/** With what the publisher warns of, where some figure has such a mark: most tables have none. */
const columnsWithMark = [...columns, 'mark'] as const;

const keyOf = (row: ObservationRow): string => `${row.areaCode} ${row.period} ${row.sex}`;

const textOf = (row: ObservationRow): string =>
  [row.value, row.lower, row.upper, row.publishedComparison, row.missing, row.mark].join('; ');

/** A row with nothing but its key and a reason: the start of every other row. */
export const blankRow = (
  areaCode: string,
  period: string,
  missing: ObservationRow['missing'] = 'not-published',
): ObservationRow => ({
  areaCode,
  period,
  sex: 'persons',
  value: null,
  lower: null,
  upper: null,
  publishedComparison: null,
  missing,
  mark: null,
});

/** A blank for years before the area began says so, whatever the publisher's own mark. */
function withReason(row: ObservationRow, areas: AreasWithPage): ObservationRow {
  if (row.value !== null) return { ...row, missing: null };
  const began = areas.firstYear(row.areaCode);
  if (began !== null && lastYearOf(row.period) < began) {
    return { ...row, missing: 'area-did-not-exist' };
  }
  return row;
}

/**
 * Published rows as the table holds them: today's codes, only areas with a page (the others counted in
 * `tally` under `from`), one row a key. Throws where one area has two different figures for one period.
 */
export function settleObservations(
  rows: readonly ObservationRow[],
  areas: AreasWithPage,
  tally: Tally,
  from: string,
): ObservationRow[] {
  const settled = new Map<string, ObservationRow>();
  for (const published of rows) {
    const areaCode = currentCode(published.areaCode);
    if (!areas.has(areaCode)) {
      tally.add(from, whyNoPage(areaCode));
      continue;
    }
    const row = withReason({ ...published, areaCode }, areas);
    const before = settled.get(keyOf(row));
    if (before && textOf(before) !== textOf(row)) {
      throw new Error(
        `${from}: two different figures for ${keyOf(row)}: ${textOf(before)} and ${textOf(row)}.`,
      );
    }
    if (before) tally.add(from, 'the same figure again, under an old code or another parent');
    settled.set(keyOf(row), row);
  }
  return [...settled.values()];
}

/** Writes observations/<indicator>.csv whole. Throws on two rows with one key. */
export function writeObservations(
  data: string,
  indicator: string,
  rows: readonly ObservationRow[],
): TableChange {
  const shape = {
    table: `observations/${indicator}.csv`,
    columns: rows.some(({ mark }) => mark !== null) ? columnsWithMark : columns,
    key: ['area_code', 'period', 'sex'],
    sortedBy: ['area_code', 'sex', 'period'],
  } as const;
  return writeTable(
    data,
    shape,
    rows.map((row) => ({
      area_code: row.areaCode,
      period: row.period,
      sex: row.sex,
      value: row.value,
      lower: row.lower,
      upper: row.upper,
      published_comparison: row.publishedComparison,
      missing: row.missing,
      mark: row.mark,
    })),
  );
}
