import type { ArcadiaCopy } from '../fixtures/arcadia.ts';
import {
  cell,
  changeRows,
  corruption,
  each,
  ofArea,
  swap,
  times,
  type Corruption,
  type Row,
} from './corruption.ts';

const healthy = 'data/observations/healthy-life-expectancy.csv';
const life = 'data/observations/life-expectancy.csv';
const population = 'data/observations/population.csv';
const smoking = 'data/observations/smoking.csv';
const [northmoor, southmere, country] = ['X06000001', 'X06000002', 'X92000001'];

/** Ends of ranges from the figure, where there is a range. */
const ranged = (ends: (value: number) => [number, number]) => (cells: Row) => {
  if (!cells[4]) return cells;
  const [lower, upper] = ends(Number(cells[3])).map((end) => String(Number(end.toPrecision(6))));
  return cells.with(4, lower!).with(5, upper!);
};

/** Another figure in the row that holds these cells, without a range then. */
const figure = (file: string, row: string, value: string) => (copy: ArcadiaCopy) => {
  for (const end of ['lower', 'upper']) cell(file, row, end, '')(copy);
  cell(file, row, 'value', value)(copy);
};

/** A row of an area once more, changed in one cell. */
const again = (column: number, value: string) => (copy: ArcadiaCopy) =>
  changeRows(copy, smoking, (rows) => [
    ...rows,
    rows.find(([code, period]) => code === northmoor && period === '2024')!.with(column, value),
  ]);

const sizes: readonly Corruption[] = [
  corruption(
    'all figures of one area ten times too small, and above 1',
    each(smoking, times(0.1), ofArea(southmere)),
    'looks 10 times smaller than it is',
  ),
  corruption(
    'the figure of the country in another unit',
    each(smoking, times(0.1), ofArea(country)),
    'lies outside those of all its areas',
  ),
  corruption(
    'the figure of another country as that of this',
    each(smoking, times(0.5), ofArea(country)),
    'lies outside those of all its areas',
  ),
  corruption(
    'noughts in the place of blanks',
    each(
      smoking,
      (cells) => cells.with(3, '0').with(4, '').with(5, ''),
      ([code, period]) => period === '2024' && [northmoor, southmere].includes(code!),
    ),
    'is nought, where no other figure of the period is below',
  ),
  corruption(
    'another unit from one year on',
    each(smoking, times(0.1), ([, period]) => period! >= '2021'),
    'begins a period whose figures are about 0.096 times those of 2020',
  ),
  corruption(
    'nine times the people of one area',
    each(population, times(9), ofArea(southmere)),
    'is far from the residents of its neighbourhoods',
  ),
  corruption(
    'thousands of people from one year on',
    each(population, times(0.001), ([, period]) => period! >= '2022'),
    'begins a period whose figures are about 0.001 times those of 2021',
  ),
  corruption(
    'half of the years of life from one period on',
    each(healthy, times(0.5), ([, period]) => period! >= '2018'),
    'begins a period whose figures are about 0.5 times those of 2017-2019',
  ),
  corruption(
    'a period rounded to whole numbers',
    each(
      smoking,
      (cells) => cells.with(3, String(Math.round(Number(cells[3])))),
      ([, period, , value]) => period === '2024' && value !== '',
    ),
    'figures without decimals, where other periods have them',
  ),
];

const ranges: readonly Corruption[] = [
  corruption(
    'ranges without width',
    each(
      healthy,
      ranged((value) => [value, value]),
    ),
    'begins a period whose ranges have no width',
  ),
  corruption(
    'a range that ends at its figure',
    each(
      healthy,
      ranged((value) => [value - 1.4, value]),
    ),
    'begins a period whose ranges end at their figures',
  ),
  corruption(
    'one range filled down over all rows',
    each(
      healthy,
      ranged(() => [20, 95]),
    ),
    'begins a period whose ranges all have the same end',
  ),
  corruption(
    'the lower ends of another indicator',
    each(
      healthy,
      ranged((value) => [value - 12, value + 1.4]),
    ),
    'begins a period whose ranges reach to one side only',
  ),
  corruption(
    'ranges of one area ten times too narrow',
    each(
      healthy,
      ranged((value) => [value - 0.1, value + 0.1]),
      ofArea(northmoor),
    ),
    'has a range narrower than that of the whole country',
  ),
  corruption(
    'the range of the country with that of an area',
    each(
      healthy,
      ranged((value) => [value - 4, value + 4]),
      ofArea(country),
    ),
    'has a range wider than those of most areas',
  ),
  corruption(
    'an end of a range copied as the figure',
    (copy) =>
      changeRows(copy, healthy, (rows) =>
        rows.map((cells, i) => (i === 4 ? cells.with(3, cells[4]!) : cells)),
      ),
    'is an end of its own interval',
  ),
  corruption(
    'one range as wide as the scale',
    (copy) => {
      cell(healthy, 4, 'lower', '21')(copy);
      cell(healthy, 4, 'upper', '99')(copy);
    },
    'has a range far wider than the others of its series',
  ),
];

const rowsMixedUp: readonly Corruption[] = [
  corruption(
    'codes of a county and of the country in each other’s place',
    swap(smoking, 0, 'X10000001', country),
    'has a range narrower than that of the whole country',
  ),
  corruption(
    'everybody and women in each other’s place',
    swap(population, 2, 'persons', 'female'),
    'is not the sum of women and men',
  ),
  corruption(
    'everybody and women of one area in each other’s place',
    swap(population, 2, 'persons', 'female', ofArea(northmoor)),
    'is not the sum of women and men',
  ),
  corruption(
    'men alone as everybody',
    each(population, times(0.5), ([code, , sex]) => code === southmere && sex === 'persons'),
    'is not the sum of women and men',
  ),
  corruption(
    'a year left out for every area',
    (copy) => changeRows(copy, smoking, (rows) => rows.filter(([, period]) => period !== '2019')),
    'has no figure of 2019, though of 2018 and 2020',
  ),
  corruption(
    'figures of two areas in each other’s place in one period alone',
    swap(life, 0, northmoor, southmere, ([, period]) => period === '2018-2020'),
    'is far from the periods before and after, which share years with it',
  ),
  corruption(
    'women left out of lengths of life',
    (copy) => changeRows(copy, life, (rows) => rows.filter(([, , sex]) => sex !== 'female')),
    'most areas have no figures of both women and men',
  ),
  corruption(
    'a row once more under the next year',
    again(1, '2025'),
    'stands in a period that 1 of 7 areas has',
  ),
  corruption(
    'a row once more under an old year',
    again(1, '2007'),
    'stands in a period that 1 of 7 areas has',
  ),
  corruption(
    'a year typed ten years too early',
    each(
      smoking,
      (cells) => cells.with(1, '2003'),
      ([code, period]) => code === northmoor && period === '2023',
    ),
    'stands in a period that 1 of 7 areas has',
  ),
  corruption(
    'single years among means of three',
    each(life, (cells) => cells.with(1, cells[1]!.slice(0, 4)), ofArea(northmoor)),
    'figures of 1 year, where the others are of 3',
  ),
  corruption(
    'last year’s file again with one figure put right',
    (copy) =>
      changeRows(copy, smoking, (rows) => {
        const of = new Map(
          rows.filter((cells) => cells[1] === '2023').map((cells) => [cells[0], cells]),
        );
        return rows.map((cells) =>
          cells[1] === '2024' && cells[0] !== northmoor ? of.get(cells[0])!.with(1, '2024') : cells,
        );
      }),
    'was pasted over the other',
  ),
  corruption(
    'two digits of a figure that have changed places, among single years',
    figure(smoking, 'X06000002 | 2022', '50.1'),
    'is far from the period before',
  ),
  corruption(
    'one year of life with another first digit, and the next as it was',
    figure(life, 'X07000001 | 2018-2020 | male', '58.5'),
    'is far from the period',
  ),
];

/** Units, ranges, sexes and periods mixed up, as whoever copies figures by hand does. */
export const ofFigures: readonly Corruption[] = [...sizes, ...ranges, ...rowsMixedUp];
