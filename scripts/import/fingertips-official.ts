import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ObservationRow, Sex } from '../../src/tables/edition.ts';
import { fingertipsComparison } from './fingertips-comparison.ts';
import { blankRow } from './observations.ts';
import type { PublishedSeries } from './published-series.ts';
import { csvFilesWith } from './published-files.ts';
import { readCsv, type CsvRow } from './read-csv.ts';
import { readNumber } from './read-number.ts';
import { fingertipsPeriod } from './read-period.ts';
import type { Tally } from './tally.ts';

const columns = ['Indicator ID', 'Area Code', 'Sex', 'Category', 'Time period', 'Value'];
const lower95 = 'Lower CI 95.0 limit';
const upper95 = 'Upper CI 95.0 limit';
const comparison = 'Compared to England value or percentiles';

const sexes: Record<string, Sex> = { Female: 'female', Male: 'male', Persons: 'persons' };

/** OHID’s number for an indicator to its id here, from indicators.csv. */
function indicatorsByOfficialId(data: string): Map<string, string> {
  const path = join(data, 'indicators.csv');
  const rows = existsSync(path) ? readCsv(path, ['id', 'official_id']) : [];
  return new Map(
    rows.filter((row) => row['official_id']).map((row) => [row['official_id']!, row['id']!]),
  );
}

function officialRow(row: CsvRow, where: string): ObservationRow {
  const value = readNumber(row['Value'], where);
  const sex = sexes[row['Sex']!];
  if (!sex) throw new Error(`${where}: sex “${row['Sex']}” is not known.`);
  const [lower, upper] = [readNumber(row[lower95], where), readNumber(row[upper95], where)];
  const hasInterval = value !== null && lower !== null && upper !== null;
  return {
    ...blankRow(row['Area Code']!, fingertipsPeriod(row['Time period']!)),
    sex,
    value,
    lower: hasInterval ? lower : null,
    upper: hasInterval ? upper : null,
    publishedComparison: value === null ? null : fingertipsComparison(row[comparison]),
  };
}

/**
 * Every file as the Fingertips API gives it (all_data/csv/by_indicator_id), with 95% intervals and OHID’s
 * comparison with England. Rows with a Category are breakdowns and are counted, not kept; an indicator
 * whose number is in no row of indicators.csv is counted too. The column for the parent, which varies,
 * and “Recent Trend” are not read.
 */
export function readOfficialFiles(from: string, data: string, tally: Tally): PublishedSeries[] {
  const known = indicatorsByOfficialId(data);
  return csvFilesWith(from, columns).flatMap(({ name, rows }) =>
    rows.flatMap((row): PublishedSeries[] => {
      const indicator = known.get(row['Indicator ID']!);
      if (!indicator) {
        tally.add(name, `no indicator has official_id ${row['Indicator ID']}`);
      } else if (row['Category']) {
        tally.add(name, 'breakdowns of one area, not its own figure');
      } else {
        return [{ indicator, rows: [officialRow(row, `${name}: ${row['Area Code']}`)] }];
      }
      return [];
    }),
  );
}
