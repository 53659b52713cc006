import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../indicators/period.ts';
import { slopeIndex } from '../statistics/slope-index.ts';
import { averageAgainstOfficial, type DerivedBesideOfficial } from './average-against-official.ts';
import { averageOfMembers } from './average-of-members.ts';

type Row = Record<string, string>;

const data = join(import.meta.dirname, '../../data');
const rowsOf = (file: string): Row[] =>
  Papa.parse<Row>(readFileSync(join(data, file), 'utf8'), {
    header: true,
    delimiter: ',',
    skipEmptyLines: true,
  }).data;

const keyOf = (code: string, sex: string, period: string): string => [code, sex, period].join();

/** Published values by area, sex and period. */
function valuesOf(indicator: string): Map<string, number> {
  const published = rowsOf(`observations/${indicator}.csv`).filter((row) => row.value !== '');
  return new Map(
    published.map((row) => [keyOf(row.area_code!, row.sex!, row.period!), Number(row.value)]),
  );
}

const areas = rowsOf('areas.csv').filter((area) => area.valid_to === '');
const country = areas.find((area) => area.kind === 'country')!.code!;
const population = valuesOf('population');

/** Residents of a sex at the middle year of a period, or at the newest held for the latest periods. */
function residentsOf(code: string, sex: string, period: string): number {
  for (let year = Math.floor(parsePeriod(period).middle); year > 1990; year -= 1) {
    const residents = population.get(keyOf(code, sex, `${year}`));
    if (residents !== undefined) return residents;
  }
  return 0;
}

function averageOf(
  members: readonly Row[],
  values: Map<string, number>,
  sex: string,
  period: string,
) {
  return averageOfMembers(
    members.map(({ code }) => ({
      value: values.get(keyOf(code!, sex, period)) ?? null,
      residentsInside: residentsOf(code!, sex, period),
    })),
  ).value;
}

/** Averages beside the official figure of every whole, period and sex for which both are known. */
function cellsOf(
  values: Map<string, number>,
  wholes: readonly { code: string; members: Row[] }[],
): DerivedBesideOfficial[] {
  return wholes.flatMap(({ code, members }) =>
    [...values].flatMap(([key, official]) => {
      const [area, sex = '', period = ''] = key.split(',');
      if (area !== code || sex === 'persons') return [];
      const derived = averageOf(members, values, sex, period);
      return derived === null ? [] : [{ derived, official }];
    }),
  );
}

const upperTier = ['county', 'unitary', 'metropolitan', 'london-borough'];
const lowerTier = ['unitary', 'metropolitan', 'london-borough', 'district'];
const areasOfKind = (kinds: readonly string[]) =>
  areas.filter((area) => kinds.includes(area.kind!));

describe('the average of members, where the official figure is known', () => {
  it('is within 0.2 year of the country in every period and sex, from its local authorities', () => {
    const cells = cellsOf(valuesOf('life-expectancy'), [
      { code: country, members: areasOfKind(lowerTier) },
    ]);
    const errors = averageAgainstOfficial(cells)!;
    expect(errors.count).toBeGreaterThanOrEqual(18);
    expect(Math.abs(errors.worstError)).toBeLessThanOrEqual(0.2);
    expect(errors.meanAbsoluteError).toBeLessThanOrEqual(0.08);
  });

  it('is within 0.3 year of every region for healthy life expectancy, and 0.05 on average', () => {
    const wholes = areasOfKind(['region']).map(({ code = '' }) => ({
      code,
      members: areasOfKind(upperTier).filter((area) => area.region_code === code),
    }));
    const errors = averageAgainstOfficial(cellsOf(valuesOf('healthy-life-expectancy'), wholes))!;
    expect(errors.count).toBeGreaterThanOrEqual(200);
    expect(Math.abs(errors.meanError)).toBeLessThanOrEqual(0.05);
    expect(Math.abs(errors.worstError)).toBeLessThanOrEqual(0.3);
  });
});

describe('the slope index worked out from the ten deciles', () => {
  const deciles = rowsOf('deprivation-deciles.csv');
  const published = valuesOf('inequality-in-life-expectancy');
  const groups = [...new Set(deciles.map((row) => keyOf(row.area_code!, row.sex!, row.period!)))];
  const both = groups.filter((key) => published.has(key));

  it('is within 0.1 year of the published one in every period and sex', () => {
    expect(both.length).toBeGreaterThanOrEqual(14);
    for (const key of both) {
      const values = deciles
        .filter((row) => keyOf(row.area_code!, row.sex!, row.period!) === key)
        .sort((a, b) => Number(a.decile) - Number(b.decile))
        .map((row) => Number(row.life_expectancy));
      expect(values).toHaveLength(10);
      expect(Math.abs(slopeIndex(values) - published.get(key)!)).toBeLessThanOrEqual(0.1);
    }
  });
});
