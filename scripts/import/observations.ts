import type { ObservationRow } from '../../src/tables/edition.ts';
import type { Problem } from '../../src/tables/problem.ts';
import { whyNoPage, type AreasWithPage } from './areas-with-page.ts';
import type { DataFolder } from './data-folder.ts';
import { notMixed, withHeldFigures, type MixedSeries } from './held-figures.ts';
import type { TableChange } from './importer.ts';
import { ImportProblems, problemOf } from './problems.ts';
import { lastYearOf } from './read-period.ts';
import { currentCode } from './recodes.ts';
import type { Tally } from './tally.ts';
import { tableText, unchanged, writeTable } from './write-table.ts';

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

const whereIs = (place: ReturnType<PlaceOf>): string =>
  place ? ` (${place.file}:${place.line})` : '';

/** What a row says, as a message names it. */
const saidBy = (row: ObservationRow): string =>
  [row.value, row.lower, row.upper, row.publishedComparison, row.missing, row.mark]
    .filter((said) => said !== null)
    .join('; ');

/** Where a row of a published file stands, for what is told of it. */
export type PlaceOf = (row: ObservationRow) => { file: string; line: number } | undefined;

/** A row under the code of today, as it was published, and whether it was under that code. */
interface Recoded {
  row: ObservationRow;
  published: ObservationRow;
  isUnderToday: boolean;
}

/** The same figure twice, of which one row says more of it: a comparison, a mark. Null where they are not the same, or say different things. */
function fuller(one: ObservationRow, other: ObservationRow): ObservationRow | null {
  const figure = ({ value, lower, upper }: ObservationRow): string => [value, lower, upper].join();
  if (one.value === null || figure(one) !== figure(other)) return null;
  const differs = (a: string | null, b: string | null): boolean =>
    a !== null && b !== null && a !== b;
  if (differs(one.publishedComparison, other.publishedComparison)) return null;
  if (differs(one.mark, other.mark)) return null;
  const publishedComparison = one.publishedComparison ?? other.publishedComparison;
  return { ...one, publishedComparison, mark: one.mark ?? other.mark };
}

/**
 * Two rows of one key: the same figure twice is one, and a figure under either code beats a blank. Where
 * only the intervals differ, as they do when a publisher draws them again, that under today's code stays.
 */
function oneOf(before: Recoded, after: Recoded): Recoded | null {
  if (textOf(before.row) === textOf(after.row)) return after;
  const row = fuller(before.row, after.row);
  if (row !== null) return { ...after, row };
  const [then, now] = [before.row.value, after.row.value];
  if (then === null || now === null) return then === null && now !== null ? after : before;
  if (then !== now || before.isUnderToday === after.isUnderToday) return null;
  return before.isUnderToday ? before : after;
}

/** That two rows of one key say different things. The rule is the same of all, so that they are told as one cause. */
function twoFigures(from: string, before: Recoded, after: Recoded, placeOf: PlaceOf): Problem {
  const place = placeOf(after.published);
  const rule = 'two different figures for one area, period and sex';
  const first = `${saidBy(before.row)}${whereIs(placeOf(before.published))}`;
  const fix = `${keyOf(after.row)}: ${first} and ${saidBy(after.row)}. Which is right? Leave the other out of the folder.`;
  return {
    ...problemOf(from, rule, fix),
    ...(place && { file: place.file, line: place.line, rule: `${from}: ${rule}` }),
  };
}

/**
 * Published rows as the table holds them: today's codes, only areas with a page (the others counted in
 * `tally` under `from`), one row a key. Throws every area that has two different figures for one period.
 */
export function settleObservations(
  rows: readonly ObservationRow[],
  areas: AreasWithPage,
  tally: Tally,
  from: string,
  placeOf: PlaceOf,
): ObservationRow[] {
  const settled = new Map<string, Recoded>();
  const problems: Problem[] = [];
  for (const published of rows) {
    const areaCode = currentCode(published.areaCode);
    if (!areas.has(areaCode)) {
      tally.add(from, whyNoPage(areaCode));
      continue;
    }
    const row = withReason({ ...published, areaCode }, areas);
    const before = settled.get(keyOf(row));
    const after = { row, published, isUnderToday: areaCode === published.areaCode };
    const one = before ? oneOf(before, after) : after;
    if (one === null) {
      problems.push(twoFigures(from, before!, after, placeOf));
      continue;
    }
    if (before) tally.add(from, 'the same figure again, under an old code or another parent');
    settled.set(keyOf(row), one);
  }
  if (problems.length > 0) throw new ImportProblems(problems);
  return [...settled.values()].map(({ row }) => row);
}

/** The shape of an indicator's table: with marks, where some figure has one. */
const shapeOf = (indicator: string, rows: readonly ObservationRow[]) =>
  ({
    table: `observations/${indicator}.csv`,
    columns: rows.some(({ mark }) => mark !== null) ? columnsWithMark : columns,
    key: ['area_code', 'period', 'sex'],
    sortedBy: ['area_code', 'sex', 'period'],
  }) as const;

const cellsOf = (rows: readonly ObservationRow[]) =>
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
  }));

/** How a table of figures changes, and what of it stays beside the new figures of a series. */
export interface ObservationsChange {
  change: TableChange;
  mixed: MixedSeries;
  /** rows that stay as they were */
  left: ObservationRow[];
  /** figures that had a 95% range and have none any more */
  unranged: number;
}

/**
 * Settles observations/<indicator>.csv: the rows given, and with `replace` no others; without it every
 * row held that they do not have stays. Throws on two rows with one key.
 */
export function settleTable(
  data: DataFolder,
  indicator: string,
  rows: readonly ObservationRow[],
  replace: boolean,
): ObservationsChange {
  const alone = shapeOf(indicator, rows);
  if (tableText(alone, cellsOf(rows)) === data.text(alone.table)) {
    return { change: unchanged(alone.table, rows.length), mixed: notMixed, left: [], unranged: 0 };
  }
  const { all, lost, kinds, ...more } = withHeldFigures(data, alone.table, rows, replace);
  const { lost: _, ...change } = writeTable(data, shapeOf(indicator, all), cellsOf(all));
  return {
    change: { ...change, ...(lost && { lost }), ...(kinds.length > 0 && { kinds }) },
    ...more,
  };
}

/** The same, where the files hold the whole of the table. */
export const writeObservations = (
  data: DataFolder,
  indicator: string,
  rows: readonly ObservationRow[],
  replace: boolean,
): TableChange => settleTable(data, indicator, rows, replace).change;
