import {
  cell,
  changeRows,
  corruption,
  inCells,
  rewrite,
  without,
  type Corruption,
} from './corruption.ts';

const areas = 'data/areas.csv';
const life = 'data/observations/life-expectancy.csv';
const smoking = 'data/observations/smoking.csv';
const neighbourhoods = 'data/neighbourhoods.csv';
const sources = 'data/sources.csv';
const targets = 'data/targets.csv';
const tracking = 'data/target-tracking.csv';

const pastedOver = 'was pasted over the other';

type Row = string[];

/** Figures of one period or sex put in the place of those of another, area by area. */
const paste = (file: string, column: number, from: string, to: string): Corruption['breakIt'] => {
  const keyOf = (cells: Row): string => cells.slice(0, 3).with(column, '').join();
  return (copy) =>
    changeRows(copy, file, (rows) => {
      const source = new Map(
        rows.filter((cells) => cells[column] === from).map((cells) => [keyOf(cells), cells]),
      );
      return rows.map((cells) =>
        cells[column] === to ? (source.get(keyOf(cells))?.with(column, to) ?? cells) : cells,
      );
    });
};

/** Comparisons with the country by other words. */
const turned: Readonly<Record<string, string>> = { better: 'worse', worse: 'better' };

/** What is copied, pasted and dragged about, inside a table and from elsewhere. */
export const ofCopying: readonly Corruption[] = [
  corruption(
    'a column of figures filled by dragging the first',
    (copy) =>
      changeRows(copy, smoking, (rows) =>
        rows.map((cells, i) =>
          i === 0
            ? cells
            : cells
                .with(3, (9.3 + i).toFixed(1))
                .with(4, '')
                .with(5, ''),
        ),
      ),
    'figures that each differ by 1 from the one above',
  ),
  corruption(
    'a column of years filled by dragging the first',
    (copy) =>
      changeRows(copy, smoking, ([heads = [], ...rows]) => {
        const areasOnce = new Map(rows.map((cells) => [cells[0], cells]));
        return [heads, ...[...areasOnce.values()].map((cells, i) => cells.with(1, `${2015 + i}`))];
      }),
    'is of a year later than the row above and of another area',
  ),
  corruption(
    'nought for what is not held',
    (copy) =>
      changeRows(copy, smoking, (rows) =>
        rows.map((cells) =>
          cells[1] === '2024' ? cells.with(3, '0').with(4, '').with(5, '') : cells,
        ),
      ),
    'is the figure of each of 7 areas of its period',
  ),
  corruption(
    'the figures of last year as those of this',
    paste(smoking, 1, '2023', '2024'),
    pastedOver,
  ),
  corruption('the figures of women as those of men', paste(life, 2, 'female', 'male'), pastedOver),
  corruption(
    'better and worse in each other’s place',
    (copy) =>
      changeRows(copy, smoking, (rows) =>
        rows.map((cells) => cells.with(6, turned[cells[6]!] ?? cells[6]!)),
      ),
    'is not what the figures say',
  ),
  corruption(
    'an indicator whose better way is the other',
    cell('data/indicators.csv', 4, 'polarity', 'higher'),
    'polarity in indicators.csv (higher) is the wrong way round',
  ),
  corruption(
    'a council without its neighbourhoods',
    without(neighbourhoods, 'X06000002'),
    'has no neighbourhoods',
  ),
  corruption(
    'both sides of a merge in a table',
    (copy) => rewrite(copy, smoking, (text) => text.replace('\n', '\n<<<<<<< HEAD\n')),
    'holds both sides of a merge',
  ),
  corruption(
    'both sides of a merge in settings',
    (copy) => rewrite(copy, 'content/site.yaml', (text) => `${text}>>>>>>> other\n`),
    'holds both sides of a merge',
  ),
  corruption(
    'a pointer of Git LFS in the place of a table',
    ({ write }) => write(smoking, 'version https://git-lfs.github.com/spec/v1\nsize 1234\n'),
    'is a pointer to one that Git LFS keeps',
  ),
  corruption(
    'curly quotation marks in settings',
    (copy) => rewrite(copy, 'content/site.yaml', (text) => text.replace(/title: .*/, 'title: “A”')),
    'stands in curly quotation marks',
  ),
  ...inCells('data/places.csv', [
    [1, 'name', '“Moorhead”', 'a name in curly quotation marks', 'in curly quotation marks'],
  ]),
  ...inCells(areas, [
    [1, 'name', 'North\u200bmoor', 'a space of no width in a name', 'a mark that cannot be seen'],
    [1, 'name', 'North\u00admoor', 'a soft hyphen in a name', 'a mark that cannot be seen'],
    [1, 'name', 'No\u0302rthmoor', 'a letter apart from its accent', 'and its accent one after'],
    [1, 'name', 'North\ufb01eld', 'letters joined as in a PDF', 'joined as in print'],
    [1, 'name', 'North  moor', 'two spaces in a name', 'holds two spaces together'],
    [1, 'name', 'Northmoor [1]', 'the number of a note after a name', 'the mark of a note'],
    [1, 'official_name', 'Northmoor Council*', 'a star after a name', 'the mark of a note'],
    [2, 'name', 'Northmoor', 'two councils of one name', 'the name of another area of its kind'],
    [1, 'former_codes', 'X06000002', 'a former code that is in force', 'the code of a listed area'],
  ]),
  ...inCells(sources, [
    [
      2,
      'url',
      'http://localhost:8000/',
      'an address of one’s own machine',
      'nobody else can reach',
    ],
    [2, 'url', 'http://intranet/data', 'an address of one’s own network', 'nobody else can reach'],
    [
      2,
      'url',
      'https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Farcadia.example',
      'an address out of a mail',
      'leads on to another',
    ],
    [
      2,
      'url',
      'https://www.google.com/url?q=https://arcadia.example/',
      'an address out of a search',
      'leads on to another',
    ],
  ]),
  ...inCells(targets, [
    [1, 'target_year', '30', 'a target of a year in two digits', 'names no year'],
    [1, 'target_year', '2019', 'a target before its baseline', 'before the year it starts from'],
  ]),
  ...inCells(tracking, [
    [2, 'direction', 'at-or-above', 'a target the wrong way', 'leads the other way'],
    [2, 'target_year', '2031', 'a target followed for another year', 'is another year'],
  ]),
];
