import { cell, changeRows, corruption, inCells, rewrite, type Corruption } from './corruption.ts';

const areas = 'data/areas.csv';
const indicators = 'data/indicators.csv';
const deciles = 'data/deprivation-deciles.csv';
const domains = 'data/deprivation-domains.csv';
const targets = 'data/targets.csv';
const tracking = 'data/target-tracking.csv';

/** Cells of two rows in each other’s place. */
const swapped =
  (file: string, [one, other]: readonly [number, number], columns: readonly string[]) =>
  (copy: Parameters<Corruption['breakIt']>[0]): void =>
    changeRows(copy, file, (rows) => {
      const places = columns.map((name) => rows[0]!.indexOf(name));
      const taken = (own: string[], from: string[]): string[] =>
        own.map((text, place) => (places.includes(place) ? from[place]! : text));
      return rows.map((cells, i) => {
        if (i === one) return taken(cells, rows[other]!);
        return i === other ? taken(cells, rows[one]!) : cells;
      });
    });

/** Every cell of a column changed. */
const column =
  (file: string, name: string, change: (text: string) => string) =>
  (copy: Parameters<Corruption['breakIt']>[0]): void =>
    changeRows(copy, file, ([heads = [], ...rows]) => {
      const place = heads.indexOf(name);
      return [heads, ...rows.map((cells) => cells.with(place, change(cells[place]!)))];
    });

const ofAreas: readonly Corruption[] = [
  corruption(
    'names of two councils in each other’s place',
    swapped(areas, [1, 2], ['name', 'name_in_sentence']),
    'Were two rows mixed up?',
  ),
  corruption(
    'full names of two councils in each other’s place',
    swapped(areas, [1, 2], ['official_name']),
    'Were two rows mixed up?',
  ),
  corruption(
    'addresses of two councils in each other’s place',
    swapped(areas, [1, 2], ['slug']),
    'Were two rows mixed up?',
  ),
  corruption(
    'codes of two councils in each other’s place',
    swapped(areas, [1, 2], ['code']),
    'is another area than that of the id',
  ),
  corruption(
    'codes of two councils in each other’s place, where a town has the name of one',
    (copy) => {
      cell('data/places.csv', 2, 'name', 'East Vale')(copy);
      cell('data/places.csv', 2, 'local_authority', 'X07000001')(copy);
      swapped(areas, [3, 4], ['code'])(copy);
    },
    'has the name of a town that lies in another',
  ),
  corruption(
    'a council that no link puts into a system',
    (copy) =>
      changeRows(copy, 'data/area-links.csv', (rows) =>
        rows.filter(([from]) => from !== 'X07000002'),
      ),
    'lies in no system in force',
  ),
  ...inCells(areas, [
    [
      1,
      'name_in_sentence',
      'the Isle of Southmere',
      'the name of another council in a sentence',
      'is that of Isle of Southmere',
    ],
    [
      1,
      'official_name',
      'Isle of Southmere Council',
      'the full name of another council',
      'is that of',
    ],
  ]),
  corruption(
    'a hexagon a hundred away',
    cell('data/boundaries/hexes.csv', 2, 'column', '400'),
    'lies far from all other hexagons',
  ),
];

const ofIndicators = inCells(indicators, [
  [
    4,
    'name',
    'Life expectancy at birth',
    'two indicators of one name',
    'is that of another indicator',
  ],
  [
    4,
    'short_name',
    'Life expectancy',
    'two indicators of one short name',
    'is that of another indicator',
  ],
  [
    4,
    'definition',
    'The years a baby would live if today’s death rates stayed the same.',
    'a definition copied',
    'is that of another indicator',
  ],
  [4, 'headline', '5', 'a place of the headline left out', 'comes after a place that is left out'],
  [2, 'decimals', '4', 'more decimals than the figures have', 'is more than its figures have'],
  [4, 'unit', 'per 1,000', 'a share in another unit', 'is not the unit of its words'],
  [
    4,
    'definition',
    'Adults who smoke per 100,000 adults.',
    'a rate in per cent',
    'is not the unit of its words',
  ],
]);

const ofDeprivation: readonly Corruption[] = [
  corruption(
    'tenths of life turned round',
    column(deciles, 'decile', (tenth) => String(11 - Number(tenth))),
    'is longer in the most deprived tenth than in the least',
  ),
  corruption(
    'life and healthy life of tenths swapped',
    (copy) =>
      rewrite(copy, deciles, (text) =>
        text.replace(
          'life_expectancy,healthy_life_expectancy',
          'healthy_life_expectancy,life_expectancy',
        ),
      ),
    'is longer than the life it is part of',
  ),
  corruption(
    'women and men of tenths swapped',
    column(deciles, 'sex', (sex) => (sex === 'male' ? 'female' : 'male')),
    'lives longer than women in these tenths',
  ),
  corruption(
    'a tenth left out',
    (copy) => changeRows(copy, deciles, (rows) => rows.toSpliced(3, 1)),
    'is of 9 tenths and not of ten',
  ),
  corruption(
    'a tenth typed wrongly',
    cell(deciles, 4, 'life_expectancy', '70.6'),
    'is far below that of the tenth before',
  ),
  corruption(
    'places in order turned round',
    column(domains, 'place_by_average_rank', (place) => String(5 - Number(place))),
    'is not the place of its figure',
  ),
];

const ofTargets: readonly Corruption[] = [
  ...inCells(tracking, [
    [
      2,
      'target_value',
      '12',
      'a target followed to another number',
      'is not the number that the target states',
    ],
    [
      2,
      'baseline_value',
      '28.2',
      'a target that starts from another number',
      'is not the start that the target states',
    ],
    [
      2,
      'baseline_period',
      '2012',
      'a target that starts in another year',
      'is not when the target starts',
    ],
    [
      3,
      'area_code',
      'X06000002',
      'a target followed by another area',
      'is no part of the area whose target it is',
    ],
    [
      3,
      'sex',
      'female',
      'a target followed by figures that are not held',
      'has no figures to follow the target by',
    ],
  ]),
  ...inCells(targets, [
    [
      1,
      'value',
      '51',
      'a number other than in the words of a target',
      'is not what the words of the target say',
    ],
    [
      1,
      'passed',
      'yes',
      'a target of a year to come said to have passed',
      'targets.csv:2, column "passed": "yes" does not fit the year of the target',
    ],
    [
      1,
      'target_year',
      '2038',
      'a year other than in the words of a target',
      'is not what the words of the target say',
    ],
  ]),
];

const ofDays: readonly Corruption[] = [
  ...inCells('data/documents.csv', [
    [1, 'date', '2062-05-10', 'a document of a day to come', 'is still to come'],
    [4, 'date', 'March 2062', 'a document of a month to come', 'is still to come'],
  ]),
  ...inCells('data/readings.csv', [
    [1, 'read_in', '2062-11', 'a reading to come', 'is still to come'],
  ]),
  ...inCells('data/national-studies.csv', [
    [1, 'date', 'March 2062', 'a study to come', 'is still to come'],
  ]),
  ...inCells('data/plans.csv', [
    [1, 'period', '2028-2023', 'a plan that runs backwards', 'ends before it begins'],
  ]),
  corruption(
    'a release dated far ahead',
    (copy) => rewrite(copy, 'data/release.json', (text) => text.replaceAll('2026-11', '2062-11')),
    'is far ahead',
  ),
  corruption(
    'the release of last year with the figures of this',
    (copy) => rewrite(copy, 'data/release.json', (text) => text.replaceAll('2026-11', '2025-11')),
    'is before a source of its figures came out',
  ),
  corruption(
    'postcodes listed in a year to come',
    (copy) =>
      rewrite(copy, 'data/postcodes/table.json', (text) =>
        text.replace(/(?<before>"listed": ?")\d{4}/, '$<before>2062'),
      ),
    'Not as it must be: listed',
  ),
];

const ofWords: readonly Corruption[] = [
  'TODO: write this.',
  'Lorem ipsum dolor sit amet.',
  'Written by [name] in XXXX.',
].map((words) =>
  corruption(
    `words still to come: ${words}`,
    (copy) => rewrite(copy, 'content/pages/about.mdx', (text) => `${text}\n${words}\n`),
    'stands where words are still to come',
  ),
);

/** Statements that do not fit one another: names and codes, targets and their words, days and years. */
export const ofStatements: readonly Corruption[] = [
  ...ofAreas,
  ...ofIndicators,
  ...ofDeprivation,
  ...ofTargets,
  ...ofDays,
  ...ofWords,
];
