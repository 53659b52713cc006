import { Fault } from '../../src/tables/fault.ts';
import type { Problem } from '../../src/tables/problem.ts';
import type { DataFolder } from './data-folder.ts';
import type { TableChange } from './importer.ts';
import { rowsAsCells } from './published-cells.ts';
import { csvTablesWith } from './published-files.ts';
import { publishedSex } from './published-sexes.ts';
import { readNumberCell, tenthCell } from './read-number.ts';
import { writeTable } from './write-table.ts';

const shape = {
  table: 'deprivation-deciles.csv',
  columns: ['area_code', 'period', 'sex', 'decile', 'life_expectancy', 'healthy_life_expectancy'],
  key: ['area_code', 'period', 'sex', 'decile'],
} as const;

const headings = {
  decile: ['imd_decile'],
  first: ['period_start'],
  last: ['period_end'],
  sex: ['sex'],
  life: ['le'],
  healthy: ['hle'],
} as const;

const notAYear = new Fault('is not a year', 'The file writes 2013.');
const notASex = new Fault('is not a sex of this file', 'It writes Female or Male.');
const noFigure = new Fault('is blank', 'Every tenth has both lengths of life.');

const yearCell = (text: string): number | Fault =>
  /^(?:19|20)\d{2}$/.test(text) ? Number(text) : notAYear;
const sexCell = (text: string): string | Fault => {
  const sex = publishedSex(text);
  return sex === 'female' || sex === 'male' ? sex : notASex;
};
const lifeCell = (text: string): number | Fault => readNumberCell(text) ?? noFigure;

/**
 * Life expectancy and healthy life expectancy of the country by tenth of neighbourhoods, in years.
 * Columns worked out by the keeper of the copy are not taken. No file, no table. Every cell that cannot
 * be read is added to `problems`.
 */
export function importDeprivationDeciles(
  from: string,
  data: DataFolder,
  { country, problems }: { country: string; problems: Problem[] },
): TableChange[] {
  const files = csvTablesWith(from, 'life expectancy by tenth of deprivation');
  const before = problems.length;
  const rows = files.flatMap((file) =>
    rowsAsCells(file, headings, problems).map((cells) => ({
      area_code: country,
      period: `${cells.read('first', yearCell)}-${cells.read('last', yearCell)}`,
      sex: cells.read('sex', sexCell) ?? null,
      decile: cells.read('decile', tenthCell) ?? null,
      life_expectancy: cells.read('life', lifeCell) ?? null,
      healthy_life_expectancy: cells.read('healthy', lifeCell) ?? null,
    })),
  );
  return files.length === 0 || problems.length > before ? [] : [writeTable(data, shape, rows)];
}
