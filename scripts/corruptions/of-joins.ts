import { changeRows, corruption, type Corruption } from './corruption.ts';

const areas = 'data/areas.csv';
const life = 'data/observations/life-expectancy.csv';
const smoking = 'data/observations/smoking.csv';
const neighbourhoods = 'data/neighbourhoods.csv';
const priorities = 'data/priorities.csv';

/** Puts a value into a column of the first row that has these cells among its own. */
const put =
  (file: string, cells: readonly string[], column: string, value: string): Corruption['breakIt'] =>
  (copy) =>
    changeRows(copy, file, (rows) => {
      const place = rows[0]!.indexOf(column);
      const at = rows.findIndex((row, i) => i > 0 && cells.every((cell) => row.includes(cell)));
      if (place < 0 || at < 0) throw new Error(`${file} has no ${column} of ${cells.join()}`);
      return rows.with(at, rows[at]!.with(place, value));
    });

/** The same of a figure that has no range then. */
const figure =
  (file: string, cells: readonly string[], value: string): Corruption['breakIt'] =>
  (copy) => {
    put(file, [...cells], 'lower', '')(copy);
    put(file, [...cells], 'upper', '')(copy);
    put(file, [...cells], 'value', value)(copy);
  };

type Put = readonly [kind: string, file: string, cells: string[], column: string, value: string];

const told: readonly [told: string, ...Put][] = [
  [
    'far outside its shape',
    'a neighbourhood with its longitude as its latitude',
    neighbourhoods,
    ['X01000004'],
    'latitude',
    '-40.40000',
  ],
  [
    'far outside its shape',
    'a neighbourhood east of the meridian for west',
    neighbourhoods,
    ['X01000004'],
    'longitude',
    '40.40000',
  ],
  [
    'of another sort',
    'a council similar to a system',
    'data/similar-areas.csv',
    ['X06000001', '1'],
    'similar_code',
    'X54000002',
  ],
  [
    'a day that nobody knows of',
    'an area from two hundred years ahead',
    areas,
    ['X06000002'],
    'valid_from',
    '2223-04-01',
  ],
  [
    'is not its name',
    'a name in a sentence without its capitals',
    areas,
    ['X06000002'],
    'name_in_sentence',
    'isle of southmere',
  ],
  [
    'is not its name',
    'a name in a sentence with a word of another isle',
    areas,
    ['X06000002'],
    'name_in_sentence',
    'the Isle of Westmere',
  ],
  [
    'was not there on 2026-03-31',
    'a neighbourhood that lay in a system of today before it began',
    neighbourhoods,
    ['X01000004'],
    'ics_until_2026',
    'X54000002',
  ],
  [
    'is the address of another document',
    'two documents of an area at one address',
    'data/documents.csv',
    ['mvm-rumour'],
    'url',
    'https://mvm.arcadia.example/plan',
  ],
  [
    'is the name of another area',
    'another name that is that of a neighbour',
    areas,
    ['X06000001'],
    'other_names',
    'West Vale',
  ],
  [
    'is not what the figures say',
    'one comparison with the country the wrong way',
    smoking,
    ['X06000001', '2022'],
    'published_comparison',
    'better',
  ],
  [
    'is not what the figures say',
    'a figure far from the country’s called similar',
    smoking,
    ['X06000001', '2022'],
    'published_comparison',
    'similar',
  ],
  [
    'compares the country with itself',
    'a country better than itself',
    smoking,
    ['X92000001', '2022'],
    'published_comparison',
    'better',
  ],
  [
    'and its indicator does not',
    'better figures where no way is',
    'data/indicators.csv',
    ['smoking'],
    'polarity',
    'none',
  ],
  [
    'is no whole number of people',
    'half a person',
    'data/observations/population.csv',
    ['X06000001', 'persons'],
    'value',
    '4480.5',
  ],
  [
    'is a document of another area',
    'a priority read in the document of another area',
    priorities,
    ['mvm-good-homes'],
    'document_id',
    'vale-council-strategy',
  ],
  [
    'is a document of another area',
    'a target read in the document of another area',
    'data/targets.csv',
    ['mvm-smoke-less'],
    'document_id',
    'vale-council-strategy',
  ],
  [
    'is a document of another area',
    'a plan read in the document of another area',
    'data/plans.csv',
    ['vale-council-strategy'],
    'document_id',
    'northmoor-council-news',
  ],
  [
    'is a document of another area',
    'a subject read in the document of another area',
    'data/subjects.csv',
    ['X10000001'],
    'document_id',
    'northmoor-council-news',
  ],
  [
    'is not that of its list',
    'one priority of a list that is not in force',
    priorities,
    ['vale-council-working-together'],
    'in_force',
    'no',
  ],
  [
    'of the same list stands there too',
    'two priorities at one place of a list',
    priorities,
    ['vale-council-working-together'],
    'place_in_list',
    '2',
  ],
  [
    'is a theme that is in the table already',
    'two themes of one name',
    'data/themes.csv',
    ['smoking'],
    'name',
    'Housing',
  ],
  [
    'is more than all',
    'more than all in what a study found',
    'data/national-findings.csv',
    ['survey-money'],
    'figure',
    '5 of 4',
  ],
  [
    'of an area without a priority',
    'priorities found and none listed',
    'data/readings.csv',
    ['X06000002'],
    'status',
    'found',
  ],
];

/** What is joined to what it is not: statements to documents, areas to places, figures to the country. */
export const ofJoins: readonly Corruption[] = [
  ...told.map(([words, kind, ...where]) => corruption(kind, put(...where), words)),
  corruption(
    'two digits of a figure that have changed places, among single years',
    figure(smoking, ['X06000002', '2022'], '50.1'),
    'is far from the period before',
  ),
  corruption(
    'one year of life with another first digit, and the next as it was',
    figure(life, ['X07000001', '2018-2020', 'male'], '58.5'),
    'is far from the period',
  ),
];
