import type { DeprivationDecileRow } from '../edition.ts';
import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { countryCode, problemAt } from './check.ts';
import { endsAfter } from './periods.ts';

/** So many years less of life in a less deprived tenth are in no table that was ever published: of a country, and of fewer people. */
const mostBack = { country: 5, others: 12 };

type Breach = [
  place: number,
  field: keyof DeprivationDecileRow & string,
  rule: string,
  fix: string,
];

/** What is wrong in the ten rows of one area, period and sex, by their places in the table. */
function wrongTenths(
  rows: readonly DeprivationDecileRow[],
  places: readonly number[],
  isCountry: boolean,
): Breach | null {
  const sorted = places.toSorted((a, b) => rows[a]!.decile - rows[b]!.decile);
  const first = sorted[0]!;
  if (sorted.length !== 10)
    return [
      first,
      'decile',
      `is of ${sorted.length} tenths and not of ten`,
      'Were rows lost? Each area, period and sex has all ten.',
    ];
  const longer = sorted.find((i) => rows[i]!.healthyLifeExpectancy > rows[i]!.lifeExpectancy);
  if (longer !== undefined)
    return [
      longer,
      'healthyLifeExpectancy',
      'is longer than the life it is part of',
      `Life expectancy is ${rows[longer]!.lifeExpectancy}. The two columns may have been swapped.`,
    ];
  if (
    isTurned(
      sorted.map((i) => rows[i]!.lifeExpectancy),
      isCountry,
    )
  )
    return [
      first,
      'lifeExpectancy',
      'is longer in the most deprived tenth than in the least',
      'Tenth 1 is the most deprived: the order may have been turned round.',
    ];
  return farBack(rows, sorted, isCountry ? mostBack.country : mostBack.others);
}

/** A tenth with far fewer years than the more deprived one before it. */
function farBack(
  rows: readonly DeprivationDecileRow[],
  sorted: readonly number[],
  most: number,
): Breach | null {
  for (const field of ['lifeExpectancy', 'healthyLifeExpectancy'] as const) {
    const back = sorted
      .slice(1)
      .find((i, place) => rows[i]![field] < rows[sorted[place]!]![field] - most);
    if (back !== undefined)
      return [back, field, 'is far below that of the tenth before', 'Compare it with the source.'];
  }
  return null;
}

/** Of few people the ends may change places by chance: there the five more deprived tenths are a year ahead, on average. */
function isTurned(years: readonly number[], isCountry: boolean): boolean {
  if (years[0]! <= years.at(-1)!) return false;
  const sum = (of: readonly number[]): number => of.reduce((total, each) => total + each, 0);
  return isCountry || sum(years.slice(0, 5)) - sum(years.slice(5)) > 5;
}

const keyOf = ({ areaCode, period, sex }: DeprivationDecileRow): string =>
  `${areaCode} ${period} ${sex}`;

/** Tables of tenths are whole, run the right way, and have women’s years above men’s. */
export function deprivationTenths(tables: Tables): Problem[] {
  const { deprivationDeciles: table, areas } = tables;
  const { rows } = table;
  const country = countryCode(areas);
  const groups = Map.groupBy(rows.keys(), (i) => keyOf(rows[i]!));
  const released = lastRelease(tables);
  return [...groups.values()].flatMap((places): Problem[] => {
    const breach =
      tooNew(rows, places[0]!, released) ??
      wrongTenths(rows, places, rows[places[0]!]!.areaCode === country) ??
      menFirst(rows, places, groups);
    if (breach === null) return [];
    const [i, field, rule, fix] = breach;
    return [
      problemAt(table, i, field, String(rows[i]![field]), rule, `${fix} (${keyOf(rows[i]!)}.)`),
    ];
  });
}

/** When the last of its sources was released; null where it names none. */
function lastRelease({ tableSources, sources }: Tables): string | null {
  const own = tableSources.rows.filter(({ table }) => table === 'deprivation-deciles');
  const days = sources.rows.filter(({ id }) => own.some(({ sourceId }) => sourceId === id));
  return (
    days
      .map(({ released }) => released)
      .sort()
      .at(-1) ?? null
  );
}

function tooNew(
  rows: readonly DeprivationDecileRow[],
  first: number,
  released: string | null,
): Breach | null {
  if (released === null || !endsAfter(rows[first]!.period, 'calendar', released)) return null;
  const fix = `It was released ${released}. Correct the period, or the source in table-sources.csv.`;
  return [first, 'period', 'ends after its source was released', fix];
}

function menFirst(
  rows: readonly DeprivationDecileRow[],
  places: readonly number[],
  groups: ReadonlyMap<string, readonly number[]>,
): Breach | null {
  const own = rows[places[0]!]!;
  if (own.sex !== 'male') return null;
  const women = groups.get(keyOf({ ...own, sex: 'female' })) ?? [];
  const yearsOf = (of: readonly number[]): number =>
    of.reduce((sum, i) => sum + rows[i]!.lifeExpectancy, 0) / Math.max(1, of.length);
  if (women.length === 0 || yearsOf(places) < yearsOf(women)) return null;
  return [
    places[0]!,
    'sex',
    'lives longer than women in these tenths',
    'The sexes may have been swapped: compare with the source.',
  ];
}
