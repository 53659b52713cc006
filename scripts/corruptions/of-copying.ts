import {
  changeRows,
  corruption,
  rewrite,
  without,
  type Corruption,
  type Row,
} from './corruption.ts';

const life = 'data/observations/life-expectancy.csv';
const smoking = 'data/observations/smoking.csv';
const neighbourhoods = 'data/neighbourhoods.csv';

const pastedOver = 'was pasted over the other';

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
    'a council without its neighbourhoods',
    without(neighbourhoods, 'X06000002'),
    'has no neighbourhoods',
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
];
