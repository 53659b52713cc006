import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { figuresCsv, pairsCsv } from './compare-csv.ts';
import { compareRows } from './compare-rows.ts';
import { areaOf, indicatorOf, observationOf } from './fixtures/areas.ts';

const read = (csv: string) =>
  Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;

// Office for National Statistics, healthy life expectancy at birth of women, 2022 to 2024, with 95% intervals.
const published = (value: number, lower: number, upper: number) => [
  {
    ...indicatorOf('healthy-life-expectancy', [
      { ...observationOf('2022-2024', value, [lower, upper]), sex: 'female' as const },
    ]),
    unit: 'years',
  },
];
const areas = [
  areaOf('Blackpool', published(51.8, 47.4, 56.1)),
  areaOf('Wokingham', published(69.4, 66, 72.9)),
];
const rows = compareRows(areas, ['healthy-life-expectancy']);

it('gives every figure with its range and its source', () => {
  expect(read(figuresCsv(rows, areas))).toMatchObject([
    {
      area_name: 'Blackpool',
      period_label: '2022 to 2024',
      value: '51.8',
      lower: '47.4',
      upper: '56.1',
    },
    { area_name: 'Wokingham', value: '69.4', source: 'Moor Office, Habits, 2024' },
  ]);
});

it('credits each area’s figure to who published that one', () => {
  const [indicator] = published(69.4, 66, 72.9);
  const other = areaOf('Elsewhere', [{ ...indicator!, source_id: 'fen-office' }], {
    sources: [{ id: 'fen-office', publisher: 'Fen Office', title: 'Counts', release: '2025' }],
  });
  const both = [areas[0]!, other];
  const found = read(figuresCsv(compareRows(both, ['healthy-life-expectancy']), both));
  expect(found.map(({ source }) => source)).toEqual([
    'Moor Office, Habits, 2024',
    'Fen Office, Counts, 2025',
  ]);
});

it('gives the difference of a pair, its range and the verdict as a hand calculation has them', () => {
  const [pair, ...others] = read(pairsCsv(rows, areas));
  expect(others).toEqual([]);
  expect(pair).toMatchObject({ difference: '-17.6', by_our_test: 'more-than-chance' });
  // 17.6 ± 1.96 × √((8.7 ÷ 3.92)² + (6.9 ÷ 3.92)²) = 17.6 ± 5.552
  expect(Number(pair!['difference_lower'])).toBeCloseTo(-23.152, 3);
  expect(Number(pair!['difference_upper'])).toBeCloseTo(-12.048, 3);
});

it('gives an average to the decimals of the page, so that a pair’s difference is that of its figures', () => {
  const fen = areaOf('Fen', [], {
    kind: 'ics',
    averages: [
      {
        ...indicatorOf('smoking', []),
        indicator_id: 'smoking',
        sex: 'persons',
        weighted_by: 'everyone',
        periods: [{ period: '2024', value: 18.264_913_7, counted: 3, members: 3, coverage: 1 }],
      },
    ],
  });
  // Eight decimals, as its publisher gives it.
  const moor = areaOf('Moor', [indicatorOf('smoking', [observationOf('2024', 24.531_502_34)])]);
  const both = [fen, moor];
  const beside = compareRows(both, ['smoking']);
  expect(read(figuresCsv(beside, both)).map(({ value }) => value)).toEqual(['18.3', '24.53150234']);
  expect(read(pairsCsv(beside, both))).toMatchObject([
    { first_value: '18.3', second_value: '24.53150234', difference: '-6.2' },
  ]);
});
