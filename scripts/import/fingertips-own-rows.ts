import type { ObservationRow } from '../../src/tables/edition.ts';
import { isAgeOf } from './ages.ts';
import type { KnownIndicator } from './fingertips-indicators.ts';
import { isNotApplicable } from './fingertips-sex.ts';
import type { PublishedSeries } from './published-series.ts';
import { inYears, yearsOfPeriod } from './read-period.ts';
import type { Tally } from './tally.ts';

/** A row of an official file as read, with what says whether it is of the indicator’s own age and length of period. */
export interface OfficialRow {
  row: ObservationRow;
  age: string;
  range: string;
  publishedSex: string;
  cells: {
    file: string;
    line: number;
    tell(column: 'age' | 'period' | 'sex', rule: string, fix: string): void;
  };
}

const list = (texts: Iterable<string>): string => [...texts].map((text) => `“${text}”`).join(', ');

/** Tools write so where there is no age. */
const noAge = /^(?:NA|n\/a|not applicable)?$/i;

/** Rows of the indicator’s own age. Several ages and none named is a question only a person can answer. */
function ofOwnAge(
  known: KnownIndicator,
  rows: readonly OfficialRow[],
  tally: Tally,
): OfficialRow[] {
  const ages = new Set(rows.map(({ age }) => age).filter((age) => !noAge.test(age)));
  if (ages.size === 0) return [...rows];
  if (known.age === '' && ages.size === 1) return [...rows];
  if (known.age === '') {
    const fix = `The file has ${list(ages)}. Write the one it is of in the column age of indicators.csv, row ${known.id}.`;
    for (const { cells } of rows) cells.tell('age', `is one of several ages of ${known.id}`, fix);
    return [];
  }
  const own = rows.filter(({ age }) => noAge.test(age) || isAgeOf(age, known));
  if (own.length === 0) {
    const fix = `indicators.csv says that ${known.id} is of “${known.age}”; the file has ${list(ages)}. Correct whichever is wrong.`;
    for (const { cells } of rows) cells.tell('age', 'is not the age of the indicator', fix);
    return [];
  }
  for (const row of rows) {
    if (own.includes(row)) continue;
    tally.add(row.cells.file, `another age: ${row.age}; ${known.id} is of ${known.age}`);
  }
  return own;
}

const lengthOf = ({ row, range }: OfficialRow): number =>
  yearsOfPeriod(row.period) ?? (Number.parseInt(range, 10) || 1);

/** Rows whose periods are as long as the indicator’s: one year and three together are two series. */
function ofOwnLength(
  known: KnownIndicator,
  rows: readonly OfficialRow[],
  tally: Tally,
): OfficialRow[] {
  const lengths = [...new Set(rows.map(lengthOf))].toSorted((a, b) => a - b);
  if (lengths.length < 2 && (known.years === null || lengths[0] === known.years)) return [...rows];
  const found = list(lengths.map(inYears));
  if (known.years === null) {
    const fix = `The file has ${found}. Write the length that ${known.id} is of in the column period_years of indicators.csv.`;
    for (const { cells } of rows) cells.tell('period', 'is one of several lengths of period', fix);
    return [];
  }
  const own = rows.filter((row) => lengthOf(row) === known.years);
  if (own.length === 0) {
    const fix = `indicators.csv says that ${known.id} is of ${inYears(known.years)}; the file has ${found}. The two are never one series.`;
    for (const { cells } of rows)
      cells.tell('period', 'is not as long as those of the indicator', fix);
    return [];
  }
  for (const row of rows) {
    if (lengthOf(row) === known.years) continue;
    tally.add(
      row.cells.file,
      `periods of ${inYears(lengthOf(row))}; ${known.id} is of ${inYears(known.years)}`,
    );
  }
  return own;
}

/** Where others of the indicator are of men and women, one to which sex does not apply is of nobody. */
function ofKnownSex(known: KnownIndicator, rows: readonly OfficialRow[]): OfficialRow[] {
  const bySex = rows.some(({ row }) => row.sex !== 'persons');
  const persons = rows.some(({ publishedSex }) => /^persons$/i.test(publishedSex));
  if (!bySex || persons) return [...rows];
  return rows.filter(({ publishedSex, cells }) => {
    if (!isNotApplicable(publishedSex)) return true;
    const fix = `The other rows of ${known.id} are of women or men. Whose figure is it? Correct the row or take it out.`;
    cells.tell('sex', 'does not fit an indicator that is published by sex', fix);
    return false;
  });
}

/** The rows of an indicator that are its own: its age, its length of period, its sexes. The others are counted or told. */
export function ofItsOwn(
  known: KnownIndicator,
  rows: readonly OfficialRow[],
  tally: Tally,
): PublishedSeries {
  const own = ofKnownSex(known, ofOwnLength(known, ofOwnAge(known, rows, tally), tally));
  return {
    indicator: known.id,
    rows: own.map(({ row }) => row),
    places: new Map(own.map(({ row, cells }) => [row, { file: cells.file, line: cells.line }])),
  };
}
