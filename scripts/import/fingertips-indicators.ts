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
  /** `period_kind` of indicators.csv; blank: not stated */
  kind: string;
  /** `unit` of indicators.csv; blank: not stated */
  unit: string;
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

/** Columns of which a table may say nothing, and which are then as in the project's own table. */
const usualColumns = [
  'official_id',
  'age',
  'period_years',
  'period_kind',
  'unit',
  'lowest',
  'highest',
];

/** Rows of a data folder's indicators.csv; what a cell leaves out is as in the project's own table. */
export function indicatorRows(data: DataFolder): CsvRow[] {
  const text = data.text('indicators.csv');
  if (text === null) return [];
  const usual = shipped();
  return parseCsv(text, 'indicators.csv').map((row) => {
    const own = usual.get(row['id']!);
    const filled = usualColumns.map((column) => [column, row[column] || own?.[column] || '']);
    return { ...row, ...(Object.fromEntries(filled) as CsvRow) };
  });
}

/** Every indicator of a data folder, with what its importers must know. */
export const knownIndicators = (data: DataFolder): KnownIndicator[] =>
  indicatorRows(data).map((row) => ({
    id: row['id']!,
    officialId: row['official_id']!,
    age: row['age']!,
    ages: ageRange(row['age']!),
    years: row['period_years'] ? Number(row['period_years']) : null,
    kind: row['period_kind'] ?? '',
    unit: row['unit'] ?? '',
  }));
