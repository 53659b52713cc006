import type { DataFolder } from './data-folder.ts';
import type { TableChange } from './importer.ts';
import { csvFilesWith } from './published-files.ts';
import { readNumber } from './read-number.ts';
import { writeTable } from './write-table.ts';

const shape = {
  table: 'deprivation-deciles.csv',
  columns: ['area_code', 'period', 'sex', 'decile', 'life_expectancy', 'healthy_life_expectancy'],
  key: ['area_code', 'period', 'sex', 'decile'],
} as const;

function required(cell: string | undefined, where: string): number {
  const number = readNumber(cell, where);
  if (number === null) throw new Error(`${where}: a figure is blank.`);
  return number;
}

/**
 * Life expectancy and healthy life expectancy of the country by tenth of neighbourhoods, in years.
 * Columns worked out by the keeper of the copy are not taken. No file, no table.
 */
export function importDeprivationDeciles(
  from: string,
  data: DataFolder,
  country: string,
): TableChange[] {
  return csvFilesWith(from, ['imd_decile', 'period_start', 'period_end', 'le', 'hle']).map(
    ({ name, rows }) =>
      writeTable(
        data,
        shape,
        rows.map((row) => ({
          area_code: country,
          period: `${row['period_start']}-${row['period_end']}`,
          sex: row['sex'] === 'Female' ? 'female' : 'male',
          decile: required(row['imd_decile'], name),
          life_expectancy: required(row['le'], name),
          healthy_life_expectancy: required(row['hle'], name),
        })),
      ),
  );
}
