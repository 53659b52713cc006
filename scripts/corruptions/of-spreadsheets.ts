import { cell, changeRows, corruption, rewrite, type Corruption } from './corruption.ts';

const areas = 'data/areas.csv';
const healthy = 'data/observations/healthy-life-expectancy.csv';
const life = 'data/observations/life-expectancy.csv';
const population = 'data/observations/population.csv';
const smoking = 'data/observations/smoking.csv';
const neighbourhoods = 'data/neighbourhoods.csv';

/** Changes every cell of a column, of all rows or of those of one area. */
const column =
  (file: string, name: string, change: (text: string) => string, areaCode?: string) =>
  (copy: Parameters<Corruption['breakIt']>[0]): void =>
    changeRows(copy, file, ([heads = [], ...rows]) => [
      heads,
      ...rows.map((cells) => {
        const place = heads.indexOf(name);
        const isMeant = areaCode === undefined || cells[0] === areaCode;
        return isMeant ? cells.with(place, change(cells[place]!)) : cells;
      }),
    ]);

const times =
  (by: number) =>
  (text: string): string =>
    text === '' ? '' : String(Number((Number(text) * by).toPrecision(6)));

/** What spreadsheets and hurried people do to figures that were right where they came from. */
export const ofSpreadsheets: readonly Corruption[] = [
  corruption(
    'the headings of both ends of a range swapped',
    (copy) => rewrite(copy, healthy, (text) => text.replace('lower,upper', 'upper,lower')),
    'They may have been swapped',
  ),
  corruption(
    'the headings of figure and lower end swapped',
    (copy) => rewrite(copy, healthy, (text) => text.replace('value,lower', 'lower,value')),
    'lies outside its interval',
  ),
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
    (copy) => {
      for (const name of ['value', 'lower', 'upper'])
        column(smoking, name, times(0.01), 'X06000002')(copy);
    },
    'looks like a share, where its unit is per cent',
  ),
  corruption(
    'thousands in place of people in one area',
    column(population, 'value', times(0.001), 'X06000002'),
    'is far from the residents of its neighbourhoods',
  ),
  corruption(
    'a figure without its point',
    (copy) => {
      cell(life, 1, 'value', '798')(copy);
    },
    'is not possible for its indicator',
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
  corruption('a year in two digits', cell(smoking, 1, 'period', '17'), 'is not a period'),
  corruption('a month as a spreadsheet has it', cell(smoking, 1, 'period', 'Dec-14'), 'is not a'),
  corruption('the number of a day', cell(smoking, 1, 'period', '43831'), 'is not a period'),
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
    'figures of a year to come',
    cell(smoking, 1, 'period', '2102'),
    'ends after its source was released',
  ),
  corruption(
    'a second row of headings',
    (copy) => changeRows(copy, smoking, ([heads = [], ...rows]) => [heads, heads, ...rows]),
    'is not a GSS code',
  ),
  corruption(
    'a title over the headings',
    (copy) => rewrite(copy, smoking, (text) => `Adults who smoke, by area\n${text}`),
    'The row has too many cells',
  ),
  corruption(
    'a total under the figures',
    (copy) => changeRows(copy, smoking, (rows) => [...rows, rows[1]!.with(0, 'Total')]),
    'is not a GSS code',
  ),
  corruption(
    'a note under the figures',
    (copy) => rewrite(copy, smoking, (text) => `${text}Source: Arcadian Office of Health\n`),
    'The row has too few cells',
  ),
  corruption(
    'a row of commas under the figures',
    (copy) => rewrite(copy, smoking, (text) => `${text},,,,,,,\n`),
    'is blank',
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
  corruption('a comma between thousands', cell(population, 1, 'value', '4,500'), 'not a number'),
  corruption('a fault of a formula', cell(smoking, 1, 'value', '#N/A'), 'is not a number'),
  corruption('a mark for few people', cell(smoking, 1, 'value', '<5'), 'is not a number'),
  corruption('a letter O for a nought', cell(smoking, 1, 'value', '2O.3'), 'is not a number'),
  corruption('a minus of a printer', cell(smoking, 1, 'value', '−4.1'), 'is not a number'),
  corruption('a sex with a capital', cell(smoking, 1, 'sex', 'Persons'), 'Did you mean "persons"?'),
  corruption(
    'a name in place of a code',
    cell(smoking, 1, 'area_code', 'Northmoor'),
    'is not a GSS code',
  ),
  corruption(
    'a letter of another script in a code',
    cell(smoking, 1, 'area_code', 'Х06000001'),
    'is not a GSS code',
  ),
  corruption(
    'a former code beside a figure',
    cell(smoking, 1, 'area_code', 'X06000009'),
    'It is a former code of Northmoor',
  ),
  corruption(
    'a space that does not break in a name',
    cell(areas, 1, 'name', 'North\u00a0moor'),
    'holds a space that does not break',
  ),
  corruption(
    'letters read as of another encoding',
    cell(areas, 1, 'name', 'Ynys MÃ´n'),
    'came apart when the file was read',
  ),
  corruption(
    'a letter that could not be read',
    cell(areas, 1, 'name', 'Ynys M\ufffdn'),
    'came apart when the file was read',
  ),
  corruption('HTML in a name', cell(areas, 1, 'name', 'Moor &amp; Vale'), 'holds marks of HTML'),
  corruption(
    'tenths of deprivation the wrong way round',
    column(neighbourhoods, 'imd_decile', (tenth) => String(11 - Number(tenth))),
    'is a more deprived tenth than that of',
  ),
  corruption(
    'two neighbourhoods of one rank',
    cell(neighbourhoods, 2, 'imd_rank', '1'),
    'is the rank of another',
  ),
  corruption(
    'a target beyond its scale',
    cell('data/target-tracking.csv', 2, 'target_value', '150'),
    'is not possible for its indicator',
  ),
];
