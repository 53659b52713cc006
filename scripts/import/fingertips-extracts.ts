import { blankRow } from './observations.ts';
import type { PublishedSeries } from './published-series.ts';
import { csvFilesWith, type PublishedFile } from './published-files.ts';
import { readNumber } from './read-number.ts';
import { columnPeriod, fingertipsPeriod } from './read-period.ts';

/** Columns of the extract for local authorities that no better source has; their last part is the period. */
const localColumns: [RegExp, string][] = [
  [/^alcohol_specific_admissions_/, 'alcohol-specific-admissions'],
  [/^u75_cvd_mort_/, 'cardiovascular-mortality-under-75'],
  [/^u75_cancer_mort_/, 'cancer-mortality-under-75'],
  [/^u75_resp_mort_/, 'respiratory-mortality-under-75'],
  [/^u75_liver_mort_/, 'liver-mortality-under-75'],
  [/^drug_misuse_deaths_/, 'drug-misuse-deaths'],
  [/^suicide_/, 'suicide'],
];

/** OHID’s number in the extract for integrated care systems, and the indicator here. */
const systemIndicators: Record<string, string> = {
  '93088': 'adult-overweight',
  '92443': 'smoking',
  '241': 'diabetes',
  '848': 'depression',
  '93701': 'children-in-absolute-poverty',
  '41001': 'suicide',
};

/** The files of the extract for local authorities: one row an area, one column an indicator, latest period only. */
export const localExtractFiles = (from: string): PublishedFile[] =>
  csvFilesWith(from, ['area_code', 'imd2025_score']);

/** The columns of the extract for local authorities that are kept. A blank is `not-published`. */
export function readLocalExtract(from: string): PublishedSeries[] {
  return localExtractFiles(from).flatMap(({ name, rows }) =>
    Object.keys(rows[0] ?? {}).flatMap((column): PublishedSeries[] => {
      const indicator = localColumns.find(([pattern]) => pattern.test(column))?.[1];
      if (!indicator) return [];
      const period = columnPeriod(column);
      const observations = rows.map((row) => ({
        ...blankRow(row['area_code']!, period),
        value: readNumber(row[column], `${name}: ${row['area_code']}`),
      }));
      return [{ indicator, rows: observations }];
    }),
  );
}

/**
 * The extract for integrated care systems: latest period only, no intervals. `area_code` is the code of
 * the area the figure is for. Throws on a number that is not known.
 */
export function readSystemExtract(from: string): PublishedSeries[] {
  return csvFilesWith(from, ['area_code', 'fingertips_id', 'period', 'value']).flatMap(
    ({ name, rows }) =>
      rows.map((row) => {
        const indicator = systemIndicators[row['fingertips_id']!];
        if (!indicator) throw new Error(`${name}: no indicator is ${row['fingertips_id']}.`);
        const value = readNumber(row['value'], `${name}: ${row['area_code']}`);
        const period = fingertipsPeriod(row['period']!);
        return { indicator, rows: [{ ...blankRow(row['area_code']!, period), value }] };
      }),
  );
}
