import { changeRows, corruption, inCells, rewrite, type Corruption } from './corruption.ts';

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

/** A row put into the table of smoking after so many others. */
const rowAfter =
  (place: number, ...cells: string[]) =>
  (copy: Parameters<Corruption['breakIt']>[0]): void =>
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
  ...inCells(smoking, [
    [
      1,
      'period',
      '01/01/2017',
      'a year that became a date',
      'is a date that a spreadsheet has made',
    ],
    [
      1,
      'value',
      '1\u00A0234',
      'thousands set apart by a space that cannot be seen',
      'has a space in it',
    ],
    [
      1,
      'value',
      'n/a',
      'a word for a figure that is not there',
      'Where there is no figure the cell is blank',
    ],
    [
      1,
      'area_code',
      'X06000001\u00A0',
      'a code with a space after it that cannot be seen',
      'has a space or line break at its start or end',
    ],
  ]),
];

/** What spreadsheets and hurried people do to figures that were right where they came from. */
export const ofSpreadsheets: readonly Corruption[] = [
  ...amongRows,
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
  ...inCells(smoking, [
    [1, 'period', '17', 'a year in two digits', 'is not a period'],
    [1, 'period', 'Dec-14', 'a month as a spreadsheet has it', 'is a date that a spreadsheet'],
    [1, 'period', '43831', 'the number of a day', 'is a date that a spreadsheet'],
    [1, 'period', '2102', 'figures of a year to come', 'ends after its source was released'],
    [1, 'value', '#N/A', 'a fault of a formula', 'is an error of a spreadsheet'],
    [1, 'value', '<5', 'a mark for few people', 'is not a number'],
    [1, 'value', '2O.3', 'a letter O for a nought', 'is not a number'],
    [1, 'value', '−4.1', 'a minus of a printer', 'is not a number'],
    [1, 'sex', 'Persons', 'a sex with a capital', 'Did you mean "persons"?'],
    [1, 'area_code', 'Northmoor', 'a name in place of a code', 'is not a GSS code'],
    [1, 'area_code', 'Х06000001', 'a letter of another script in a code', 'is not a GSS code'],
    [
      1,
      'area_code',
      'X06000009',
      'a former code beside a figure',
      'It is a former code of Northmoor',
    ],
  ]),
  ...inCells(population, [[1, 'value', '4,500', 'a comma between thousands', 'not a number']]),
  ...inCells(areas, [
    [
      1,
      'name',
      'North\u00a0moor',
      'a space that does not break in a name',
      'holds a space that does not break',
    ],
    [
      1,
      'name',
      'Ynys MÃ´n',
      'letters read as of another encoding',
      'came apart when the file was read',
    ],
    [
      1,
      'name',
      'Ynys M\ufffdn',
      'a letter that could not be read',
      'came apart when the file was read',
    ],
    [1, 'name', 'Moor &amp; Vale', 'HTML in a name', 'holds marks of HTML'],
  ]),
  ...inCells(neighbourhoods, [
    [2, 'imd_rank', '1', 'two neighbourhoods of one rank', 'is the rank of another'],
  ]),
  ...inCells('data/target-tracking.csv', [
    [2, 'target_value', '150', 'a target beyond its scale', 'is not possible for its indicator'],
  ]),
  ...inCells(life, [
    [1, 'value', '798', 'a figure without its point', 'is not possible for its indicator'],
  ]),
];
