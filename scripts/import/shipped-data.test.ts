import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCsv, type CsvRow } from './read-csv.ts';

const data = join(import.meta.dirname, '..', '..', 'data');
const read = (table: string): CsvRow[] => readCsv(join(data, table));

/** Value, interval, comparison and reason of one cell, as written. */
function cell(indicator: string, area: string, sex: string, period: string): string {
  const row = read(`observations/${indicator}.csv`).find(
    (found) => found['area_code'] === area && found['sex'] === sex && found['period'] === period,
  );
  if (!row) throw new Error(`${indicator} has no row for ${area} ${sex} ${period}.`);
  return ['value', 'lower', 'upper', 'published_comparison', 'missing']
    .map((column) => row[column])
    .join(',');
}

/** Cells read by eye in the published files. */
const published: [string, string, string, string, string][] = [
  ['life-expectancy', 'E06000009', 'male', '2023-2025', '74.2,,,worse,'],
  ['life-expectancy', 'E92000001', 'female', '2023-2025', '83.5,,,not-compared,'],
  ['life-expectancy', 'E09000001', 'female', '2023-2025', ',,,,not-published'],
  ['healthy-life-expectancy', 'E06000009', 'female', '2022-2024', '51.8,47.4,56.1,,'],
  ['inequality-in-life-expectancy', 'E92000001', 'male', '2022-2024', '10.4,,,not-compared,'],
  [
    'preventable-cardiovascular-mortality',
    'E09000012',
    'persons',
    '2022-2024',
    ',,,,not-published',
  ],
  ['adult-obesity', 'E06000009', 'persons', '2024/25', '32.21653,28.89843,35.76538,,'],
  [
    'child-obesity-year-6',
    'E06000009',
    'persons',
    '2006/07',
    '16.149070000000002,13.652989999999999,18.71942,,',
  ],
  ['smoking-routine-and-manual', 'E06000009', 'persons', '2022-2024', '25.9,,,worse,'],
  ['smoking', 'E54000008', 'persons', '2024', '9.85,,,,'],
  ['cardiovascular-mortality-under-75', 'E06000001', 'persons', '2023-2025', '84.1,,,,'],
  ['alcohol-specific-admissions', 'E06000001', 'persons', '2023/24', '1176.3,,,,'],
  ['suicide', 'E92000001', 'persons', '2022-2024', '10.95,,,,'],
  ['employment', 'E09000001', 'persons', '2018', '76,,,,'],
  ['economic-inactivity-sickness', 'E06000009', 'persons', '2022', '47.59,,,,'],
  ['anxiety', 'E06000061', 'persons', '2018/19', ',,,,area-did-not-exist'],
  ['population', 'E06000009', 'female', '2024', '72451,,,,'],
  ['population', 'E92000001', 'persons', '2024', '58620101,,,,'],
  ['deprivation-score', 'E06000001', 'persons', '2025', '37.58,,,,'],
  ['neighbourhoods-in-most-deprived-tenth', 'E06000001', 'persons', '2025', '42.11,,,,'],
  ['census-population', 'E54000008', 'persons', '2021', '2518661,,,,'],
  // Surrey Heartlands, published as E54000052
  ['census-population', 'E54000063', 'persons', '2021', '1056345,,,,'],
];

describe('the data that ships', () => {
  it.each(published)('%s of %s, %s, %s is as published', (indicator, area, sex, period, text) => {
    expect(cell(indicator, area, sex, period)).toBe(text);
  });

  it('has for each system the months of A&E that can be trusted', () => {
    const months = read('observations/accident-and-emergency-over-four-hours.csv').map(
      (row) => row['period'],
    );
    expect(new Set(months).size).toBe(22);
    expect(months).not.toContain('2025-02');
  });

  it('carries every mark of ONS on a figure that rests on 3 to 9 people', () => {
    // 56 in the published file, of which 5 are of Orkney and Shetland.
    const marked = ['employment', 'economic-inactivity'].flatMap((indicator) =>
      read(`observations/${indicator}.csv`).filter((row) => row['mark'] === 'small-sample'),
    );
    expect(marked).toHaveLength(51);
    expect(marked.every((row) => row['value'] !== '' && row['lower'] === '')).toBe(true);
    expect(marked).toContainEqual(
      expect.objectContaining({ area_code: 'E07000120', period: '2023', value: '23.9' }),
    );
  });

  it('has no row under a code that has been replaced', () => {
    const replaced = /^(E08000016|E08000019|E54000052|E54000053),/m;
    const indicators = read('indicators.csv').map((row) => row['id']!);
    const found = indicators.filter((id) =>
      replaced.test(readFileSync(join(data, `observations/${id}.csv`), 'utf8')),
    );
    expect(found).toEqual([]);
  });

  it('keeps old and new Hampshire and Isle of Wight apart', () => {
    const codes = read('observations/census-population.csv').map((row) => row['area_code']);
    expect(codes).toContain('E54000042');
    expect(codes).not.toContain('E54000067');
  });

  it('has ten tenths for each sex and period', () => {
    const deciles = read('deprivation-deciles.csv');
    expect(deciles).toHaveLength(10 * 10 * 2);
    const poorest = deciles.find(
      (row) => row['period'] === '2013-2015' && row['sex'] === 'male' && row['decile'] === '1',
    );
    expect(poorest).toMatchObject({ life_expectancy: '73.9', healthy_life_expectancy: '52.1' });
  });
});
