import type { ObservationRow } from '../edition.ts';
import { isLowerTierInForce } from '../area-kinds.ts';
import { onceOfTables } from '../once-of-tables.ts';
import type { Problem } from '../problem.ts';
import type { Table } from '../read-table.ts';
import type { Tables } from '../read-tables.ts';
import { countryCode, problemAt } from './check.ts';

/** Councils with less than this of the people of their country are a part of it. */
const partOfPeople = 0.9;

/** Counts that were rounded one by one may miss their sum by so much. */
const roundedBy = 0.002;

const keyOf = (areaCode: string, { period, sex }: ObservationRow): string =>
  `${areaCode} ${period} ${sex}`;

function wrongCountries(
  table: Table<ObservationRow>,
  country: string,
  councils: readonly string[],
): Problem[] {
  const values = new Map(table.rows.map((row) => [keyOf(row.areaCode, row), row.value]));
  const sums = table.rows.flatMap((row, i) => {
    if (row.areaCode !== country || row.value === null || row.value <= 0) return [];
    const parts = councils.map((code) => values.get(keyOf(code, row)) ?? null);
    // A count below nought is told as such.
    if (parts.some((part) => part === null || part < 0)) return [];
    return [{ i, row, sum: parts.reduce<number>((total, part) => total + part!, 0) }];
  });
  const isSum = ({ row, sum }: (typeof sums)[number]): boolean =>
    Math.abs(sum - row.value!) <= row.value! * roundedBy;
  // An edition of a few councils of a larger country holds less than all of it, in every period.
  const isWhole = sums.filter(isSum).length * 2 > sums.length;
  return sums
    .filter((each) => !isSum(each) && (isWhole || each.sum > each.row.value!))
    .map(({ i, row, sum }) => {
      const fix = `Its ${councils.length} councils add up to ${sum} (${row.period}, ${row.sex}). Compare with the source.`;
      return problemAt(
        table,
        i,
        'value',
        row.value,
        'is not the sum of the country’s councils',
        fix,
      );
    });
}

/** The country, and the councils in force that cover it or a part of it. */
function countryAndCouncils({ areas }: Pick<Tables, 'areas'>) {
  const country = countryCode(areas);
  const councils = areas.rows.filter(isLowerTierInForce).map(({ code }) => code);
  return { country, councils };
}

/** Whether the areas of an edition are a part of their country alone. */
export interface Extent {
  isOfAPart: boolean;
}

const unknown: Extent = { isOfAPart: false };

const extentBy = onceOfTables(
  (population: Table<ObservationRow>, areas: Tables['areas']): Extent => {
    const { country, councils } = countryAndCouncils({ areas });
    const people = population.rows.filter(({ sex, value }) => sex === 'persons' && value !== null);
    const newest = people
      .filter(({ areaCode }) => areaCode === country)
      .toSorted((a, b) => (a.period < b.period ? -1 : 1))
      .at(-1);
    if (!newest) return unknown;
    const sum = people
      .filter(({ areaCode, period }) => period === newest.period && councils.includes(areaCode))
      .reduce((total, { value }) => total + value!, 0);
    return { isOfAPart: sum < newest.value! * partOfPeople };
  },
);

/** What the newest count of people tells of it; where none of the country is held, nothing. */
export function extentOf({ areas, observations }: Tables): Extent {
  const population = observations.get('population');
  return population ? extentBy(population, areas) : unknown;
}

/**
 * Where an indicator says that counts of parts add up, those of the councils in force add up to the country’s, or
 * to less where an edition holds some of its councils alone. Looked at only where every council has a figure.
 */
export function countrySum({ areas, indicators, observations }: Tables): Problem[] {
  if (areas.problems.length > 0) return [];
  const { country, councils } = countryAndCouncils({ areas });
  if (country === undefined || councils.length < 2) return [];
  return indicators.rows.flatMap(({ id, childrenAddUp }) => {
    const table = observations.get(id);
    return childrenAddUp && table ? wrongCountries(table, country, councils) : [];
  });
}
