import { changeRows, corruption, rewrite, type Corruption } from './corruption.ts';

const population = 'data/observations/population.csv';

/** Words of a page. */
const same = `\n${'This page says what the other page of this edition says. '.repeat(3)}\n`;

/** The first row of a table once more, under another key. */
const again =
  (file: string, id: string): Corruption['breakIt'] =>
  (copy) =>
    changeRows(copy, file, (rows) => [...rows, rows[1]!.with(0, id)]);

/** What is in an edition twice, and what two of its tables tell otherwise. */
export const ofDoubles: readonly Corruption[] = [
  corruption(
    'a priority entered twice',
    again('data/priorities.csv', 'entered-again'),
    'is a priority that is in the table already',
  ),
  ...['priorities', 'targets'].map((table) =>
    corruption(
      `two ${table} of one area at one place`,
      (copy) =>
        changeRows(copy, `data/${table}.csv`, (rows) => {
          const [heads = [], first = [], ...others] = rows;
          const [area, position] = ['area_code', 'position'].map((name) => heads.indexOf(name));
          const next = others.findIndex((cells) => cells[area!] === first[area!]);
          return [
            heads,
            first,
            ...others.map((cells, i) =>
              i === next ? cells.with(position!, first[position!]!) : cells,
            ),
          ];
        }),
      'is taken',
    ),
  ),
  corruption(
    'a target entered twice',
    again('data/targets.csv', 'entered-again'),
    'is a target that is in the table already',
  ),
  corruption(
    'a source entered twice',
    again('data/sources.csv', 'entered-again'),
    'is a source that is in the table already',
  ),
  corruption(
    'two pages with the same words',
    (copy) => {
      for (const page of ['privacy', 'accessibility'])
        rewrite(copy, `content/pages/${page}.mdx`, (text) =>
          text.replace(/(?<=\n---\n).*$/s, same),
        );
    },
    'The page has the words of another',
  ),
  corruption(
    'a population of the country that is not that of its councils',
    (copy) =>
      changeRows(copy, population, (rows) =>
        rows.map((cells) =>
          cells[0] === 'X92000001' && cells[1] === '2024' && cells[2] === 'persons'
            ? cells.with(3, String(Math.round(Number(cells[3]) * 1.03)))
            : cells,
        ),
      ),
    'is not the sum of the country’s councils',
  ),
];
