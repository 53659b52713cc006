import type {
  MissingReason,
  ObservationRow,
  PublishedComparison,
  PublishedMark,
  Sex,
} from '../../src/tables/edition.ts';
import { decimalsOf } from '../../src/tables/decimals-of.ts';
import type { DataFolder } from './data-folder.ts';
import type { KindCount } from './importer.ts';
import { kindsOfAreas } from './kinds-of-areas.ts';
import type { CsvRow } from './read-csv.ts';
import { readNumber } from './read-number.ts';
import { heldRows } from './write-table.ts';

const keyOf = ({ areaCode, period, sex }: ObservationRow): string => `${areaCode} ${period} ${sex}`;

/** A row of an observations table as it stands. */
function rowOf(row: CsvRow, where: string): ObservationRow {
  const word = (column: string): string | null => row[column] || null;
  return {
    areaCode: row['area_code']!,
    period: row['period']!,
    sex: row['sex'] as Sex,
    value: readNumber(row['value'], where),
    lower: readNumber(row['lower'], where),
    upper: readNumber(row['upper'], where),
    publishedComparison: word('published_comparison') as PublishedComparison | null,
    missing: word('missing') as MissingReason | null,
    mark: word('mark') as PublishedMark | null,
  };
}

/** Every row of an observations table as it stands; none where there is no such table yet. */
export const heldObservations = (data: DataFolder, table: string): ObservationRow[] =>
  heldRows(data, table).map((row) => rowOf(row, table));

function countsByKind(
  before: readonly ObservationRow[],
  after: readonly ObservationRow[],
  kinds: ReadonlyMap<string, string>,
): KindCount[] {
  const count = (rows: readonly ObservationRow[]) =>
    Map.groupBy(
      rows.filter(({ value }) => value !== null),
      ({ areaCode }) => kinds.get(areaCode) ?? 'no area of areas.csv',
    );
  const [then, now] = [count(before), count(after)];
  return [...new Set([...then.keys(), ...now.keys()])].toSorted().map((kind) => ({
    kind,
    before: then.get(kind)?.length ?? 0,
    after: now.get(kind)?.length ?? 0,
  }));
}

/** New rows with what the table holds beside them, and what of it would be lost. */
export interface WithHeld {
  all: ObservationRow[];
  /** figures of the table that the new rows do not hold and that go */
  lost: { rows: number; areas: number } | null;
  /** figures by kind of area, where some kind has other than before */
  kinds: KindCount[];
  mixed: MixedSeries;
  /** rows that stay as they were */
  left: ObservationRow[];
  /** figures that had a 95% range and have none any more */
  unranged: number;
}

/**
 * The rows to write. What a file does not hold stays, so that one of systems leaves the councils as
 * they were. With `replace` only the file’s rows are written, and what that loses is counted.
 */
export function withHeldFigures(
  data: DataFolder,
  table: string,
  rows: readonly ObservationRow[],
  replace: boolean,
): WithHeld {
  const held = heldObservations(data, table);
  const given = new Set(rows.map(keyOf));
  const left = held.filter((row) => !given.has(keyOf(row)));
  const all = replace ? [...rows] : [...rows, ...left];
  const gone = replace ? left.filter(({ value }) => value !== null) : [];
  const kinds = countsByKind(held, all, kindsOfAreas(data));
  return {
    all,
    lost: gone.length === 0 ? null : { rows: gone.length, areas: areasOf(gone).size },
    left: replace ? [] : left,
    unranged: unrangedIn(held, rows),
    mixed: mixedSeries(held, replace ? [] : left, rows),
    kinds: held.length > 0 && kinds.some(({ before, after }) => before !== after) ? kinds : [],
  };
}

/** How many figures are held with a range and given without one. */
function unrangedIn(held: readonly ObservationRow[], rows: readonly ObservationRow[]): number {
  const bare = new Set(
    rows.filter(({ value, lower }) => value !== null && lower === null).map(keyOf),
  );
  return held.filter((row) => row.lower !== null && bare.has(keyOf(row))).length;
}

const areasOf = (rows: readonly ObservationRow[]): Set<string> =>
  new Set(rows.map(({ areaCode }) => areaCode));

/** Figures that stay beside new ones in one series of one area, and how many of both differ where they meet. */
export interface MixedSeries {
  series: number;
  stay: number;
  differ: number;
  /** how many are the figure held with fewer decimals, where most that changed are */
  coarser: number;
  /** how many are nought where the table holds that there is no figure */
  noughts: number;
  /** how many figures of the table the files have blank */
  blanked: number;
  /** whether the table has a newer period than the files */
  isOlder: boolean;
}

/** That no figure stays beside new ones. */
export const notMixed: MixedSeries = {
  series: 0,
  stay: 0,
  differ: 0,
  coarser: 0,
  noughts: 0,
  blanked: 0,
  isOlder: false,
};

const seriesOf = ({ areaCode, sex }: ObservationRow): string => `${areaCode} ${sex}`;

/** What new rows leave of the series that they have a part of: nothing says that both are of one release. */
function mixedSeries(
  held: readonly ObservationRow[],
  left: readonly ObservationRow[],
  rows: readonly ObservationRow[],
): MixedSeries {
  const touched = new Set(rows.filter(({ value }) => value !== null).map(seriesOf));
  const stay = left.filter((row) => row.value !== null && touched.has(seriesOf(row)));
  const given = new Map(rows.map((row) => [keyOf(row), row.value]));
  const pairs = held.map((row) => [row.value, given.get(keyOf(row)) ?? null] as const);
  const differ = pairs.filter(
    ([then, now]) => then !== null && now !== null && Math.abs(now - then) > 0.0501,
  );
  const newest = (some: readonly ObservationRow[]): string =>
    some.reduce((last, { period }) => (period > last ? period : last), '');
  return {
    series: new Set(stay.map(seriesOf)).size,
    stay: stay.length,
    differ: differ.length,
    coarser: coarserIn(pairs),
    noughts: pairs.filter(([then, now]) => then === null && now === 0).length,
    blanked: held.filter((row) => row.value !== null && given.get(keyOf(row)) === null).length,
    isOlder: newest(stay) > newest(rows),
  };
}

/** So few figures may have fewer decimals by chance, as every tenth does that was revised. */
const byChance = 5;

/** How many figures are those held with fewer decimals, where most that changed are. */
function coarserIn(pairs: readonly (readonly [number | null, number | null])[]): number {
  const changed = pairs.filter(([then, now]) => then !== null && now !== null && then !== now);
  const coarser = changed.filter(([then, now]) => isCoarser(then!, now!)).length;
  return coarser > byChance && coarser * 2 > changed.length ? coarser : 0;
}

/** Whether a figure is another with fewer decimals: 17.6 of 17.63. */
function isCoarser(then: number, now: number): boolean {
  const decimals = decimalsOf(now);
  return decimals < decimalsOf(then) && Math.abs(now - then) <= 0.5001 * 10 ** -decimals;
}
