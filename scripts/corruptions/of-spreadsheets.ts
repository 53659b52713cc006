import type { ArcadiaCopy } from '../fixtures/arcadia.ts';
import {
  changeRows,
  column,
  corruption,
  each,
  ofArea,
  rewrite,
  times,
  type Corruption,
} from './corruption.ts';

const healthy = 'data/observations/healthy-life-expectancy.csv';
const life = 'data/observations/life-expectancy.csv';
const population = 'data/observations/population.csv';
const smoking = 'data/observations/smoking.csv';
const neighbourhoods = 'data/neighbourhoods.csv';

/** A row put into the table of smoking after so many others. */
const rowAfter =
  (place: number, ...cells: string[]) =>
  (copy: ArcadiaCopy): void =>
    changeRows(copy, smoking, (rows) => {
      const padded = [...cells, ...Array<string>(rows[0]!.length - cells.length).fill('')];
      return rows.toSpliced(place, 0, padded);
    });

/** What an export or its reader leaves among the rows, each told in one sentence. */
const amongRows: readonly Corruption[] = [
  corruption(
    'cells of areas that were merged',
    (copy) =>
      changeRows(copy, smoking, (rows) =>
        rows.map((cells, i) => (cells[0] === rows[i - 1]?.[0] ? cells.with(0, '') : cells)),
      ),
    'is blank below a cell that is filled, as merged cells are saved',
  ),
  corruption(
    'a title and an empty line over the headings',
    (copy) => rewrite(copy, smoking, (text) => `Adults who smoke,,,,,,,\n,,,,,,,\n${text}`),
    'The headings stand on line 3, and not on the first',
  ),
  corruption(
    'headings of people under those of programs',
    rowAfter(1, 'Code', 'Year', 'Who', 'Per cent', 'Low', 'High'),
    'smoking.csv:2: No cell of the row can be read',
  ),
  corruption(
    'a row of means without a year',
    rowAfter(6, 'Average', '', '', '15.2'),
    'smoking.csv:7: The row holds a sum or mean of others',
  ),
  corruption(
    'a note under the rows',
    rowAfter(7, 'Note: figures are rounded, see the survey.'),
    'smoking.csv:8: The row holds a note, and nothing else',
  ),
];

/** What spreadsheets and hurried people do to figures that were right where they came from. */
export const ofSpreadsheets: readonly Corruption[] = [
  ...amongRows,
  corruption(
    'half the width of a range in place of its ends',
    (copy) => {
      for (const end of ['lower', 'upper']) column(healthy, end, () => '1.4')(copy);
    },
    'lies outside its interval',
  ),
  corruption(
    'one column sorted by itself',
    (copy) =>
      changeRows(copy, healthy, ([heads = [], ...rows]) => {
        const values = rows.map((cells) => cells[3]!).toSorted();
        return [heads, ...rows.map((cells, i) => cells.with(3, values[i]!))];
      }),
    'lies outside its interval',
  ),
  corruption(
    'figures and ranges of one area as shares, those of the others per cent',
    each(smoking, times(0.01), ofArea('X06000002')),
    'looks like a share, where its unit is per cent',
  ),
  corruption(
    'thousands in place of people in one area',
    each(population, times(0.001), ofArea('X06000002')),
    'is far from the residents of its neighbourhoods',
  ),
  corruption(
    'all figures of one area pasted over those of another',
    (copy) =>
      changeRows(copy, life, (rows) => {
        const keyOf = (cells: string[]): string => `${cells[1]} ${cells[2]}`;
        const first = rows.filter(([code]) => code === 'X06000001');
        const pasted = new Map(first.map((cells) => [keyOf(cells), cells]));
        return rows.map((cells) =>
          cells[0] === 'X06000002'
            ? (pasted.get(keyOf(cells))?.with(0, 'X06000002') ?? cells)
            : cells,
        );
      }),
    'are all those of another area',
  ),
  corruption(
    'a long dash in a period',
    column(healthy, 'period', (text) => text.replace('-', '–')),
    'is not a period',
  ),
  corruption(
    'a financial year where calendar years are held',
    column(smoking, 'period', (year) => `${year}/${Number(year.slice(2)) + 1}`),
    'does not fit its indicator',
  ),
  corruption(
    'a second row of headings',
    (copy) => changeRows(copy, smoking, ([heads = [], ...rows]) => [heads, heads, ...rows]),
    'smoking.csv:2: The headings stand here once more',
  ),
  corruption(
    'a title over the headings',
    (copy) => rewrite(copy, smoking, (text) => `Adults who smoke, by area\n${text}`),
    'The headings stand on line 2, and not on the first',
  ),
  corruption(
    'a total under the figures',
    (copy) => changeRows(copy, smoking, (rows) => [...rows, rows[1]!.with(0, 'Total')]),
    'The row holds a sum or mean of others',
  ),
  corruption(
    'a note under the figures',
    (copy) => rewrite(copy, smoking, (text) => `${text}Source: Arcadian Office of Health\n`),
    'The row has too few cells',
  ),
  corruption(
    'a row of commas under the figures',
    (copy) => rewrite(copy, smoking, (text) => `${text},,,,,,,\n`),
    'The row has nothing in it',
  ),
  corruption(
    'a column of row numbers before the others',
    (copy) =>
      changeRows(copy, smoking, (rows) =>
        rows.map((cells, i) => [i === 0 ? '' : String(i - 1), ...cells]),
      ),
    'the column is not known here',
  ),
  corruption(
    'a figure twice, with another value',
    (copy) => changeRows(copy, smoking, (rows) => [...rows, rows[1]!.with(3, '25.1')]),
    'is in the table twice',
  ),
  corruption(
    'tenths of deprivation the wrong way round',
    column(neighbourhoods, 'imd_decile', (tenth) => String(11 - Number(tenth))),
    'is a more deprived tenth than that of',
  ),
];
