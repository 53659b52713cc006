import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ageRange, type AgeRange } from './ages.ts';
import type { DataFolder } from './data-folder.ts';
import { parseCsv, type CsvRow } from './read-csv.ts';

/** What indicators.csv says of an indicator that bears on which published rows are of it. */
export interface KnownIndicator {
  id: string;
  officialId: string;
  /** the age it is of, as the publisher writes it; blank: not stated */
  age: string;
  ages: AgeRange | null;
  /** length of its periods in years; null: not stated */
  years: number | null;
  isMonthly: boolean;
}

const shippedTable = join(import.meta.dirname, '..', '..', 'data', 'indicators.csv');

/** What the project’s own table says, for a table that says nothing of these: numbers and ages are the publisher’s. */
const shipped = (): Map<string, CsvRow> =>
  new Map(
    (existsSync(shippedTable)
      ? parseCsv(readFileSync(shippedTable, 'utf8'), 'indicators.csv')
      : []
    ).map((row) => [row['id']!, row] as const),
  );

function known(row: CsvRow, usual: CsvRow | undefined): KnownIndicator {
  const cell = (column: string): string => row[column] || usual?.[column] || '';
  const [age, years] = [cell('age'), cell('period_years')];
  return {
    id: row['id']!,
    officialId: cell('official_id'),
    age,
    ages: ageRange(age),
    years: years === '' ? null : Number(years),
    isMonthly: cell('period_kind') === 'month',
  };
}

/** Every indicator of a data folder’s indicators.csv; what a cell leaves out is as in the project’s own table. */
export function knownIndicators(data: DataFolder): KnownIndicator[] {
  const text = data.text('indicators.csv');
  if (text === null) return [];
  const usual = shipped();
  return parseCsv(text, 'indicators.csv').map((row) => known(row, usual.get(row['id']!)));
}
