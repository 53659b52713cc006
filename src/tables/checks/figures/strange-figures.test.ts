import { expect, it } from 'vitest';
import type { ObservationRow } from '../../edition.ts';
import type { Figures } from './finding.ts';
import { fractions } from './fractions.ts';
import { noughts } from './noughts.ts';
import { ranges } from './ranges.ts';
import { rounded } from './rounded.ts';
import { sexes } from './sexes.ts';
import { sizesOfAreas, sizesOfPeriods } from './sizes.ts';
import { periodLengths, strayPeriods } from './stray-periods.ts';
import { countryAmongAreas, everybodyOfBoth } from './whole.ts';

type Cells = [areaCode: string, period: string, value: number, width?: number];

const row = ([areaCode, period, value, width]: Cells, sex: ObservationRow['sex'] = 'persons') => ({
  areaCode,
  period,
  sex,
  value,
  lower: width === undefined ? null : value - width / 2,
  upper: width === undefined ? null : value + width / 2,
  publishedComparison: null,
  missing: null,
  mark: null,
});

const figuresOf = (rows: readonly ObservationRow[], unit = '%'): Figures => ({
  id: 'whistling',
  unit,
  lowest: null,
  highest: null,
  isHeadline: false,
  rows,
  kinds: new Map(rows.map(({ areaCode: code }) => [code, code === 'X92' ? 'country' : 'unitary'])),
});

const codes = ['X01', 'X02', 'X03', 'X04', 'X05', 'X06'];

const ofPeriod = (period: string, values: readonly number[]): ObservationRow[] =>
  values.map((value, i) => row([codes[i]!, period, value]));

const told = (
  rule: (figures: Figures) => { rule: string }[],
  rows: readonly ObservationRow[],
  unit?: string,
) => rule(figuresOf(rows, unit)).map((each) => each.rule);

it('lets an area be the lowest by far, and be near nought where others are at it', () => {
  expect(told(sizesOfAreas, ofPeriod('2024', [9.1, 14.2, 15.8, 17.1, 18.3, 19.9]))).toEqual([]);
  expect(told(sizesOfAreas, ofPeriod('2024', [0, 0.1, 3, 8, 12, 19]))).toEqual([]);
  expect(told(sizesOfAreas, ofPeriod('2024', [1.6, 14.2, 15.8, 17.1, 18.3, 19.9]))).toHaveLength(1);
});

it('judges no size beside fewer than five others, nor one that is wrong in one year alone', () => {
  expect(told(sizesOfAreas, ofPeriod('2024', [1.6, 14.2, 15.8, 17.1, 18.3]))).toEqual([]);
  const before = ofPeriod('2023', [16.1, 14.2, 15.8, 17.1, 18.3, 19.9]);
  const now = ofPeriod('2024', [1.6, 14.2, 15.8, 17.1, 18.3, 19.9]);
  expect(told(sizesOfAreas, [...before, ...now])).toEqual([]);
});

it('lets all figures go up by half at once, as in 2021, and asks about twice', () => {
  const before = ofPeriod('2020', [10, 11, 12, 13, 14, 15]);
  const by = (times: number) =>
    ofPeriod(
      '2021',
      [10, 11, 12, 13, 14, 15].map((value) => value * times),
    );
  expect(told(sizesOfPeriods, [...before, ...by(1.5)])).toEqual([]);
  expect(told(sizesOfPeriods, [...before, ...by(2)])).toEqual([
    'begins a period whose figures are about 2 times those of 2020',
  ]);
});

it('lets ranges of few cases be wide, and one arm longer than the other', () => {
  const small = codes.map((code, i) => ({
    ...row([code, '2024', 1.4 + i / 10]),
    lower: 0.5,
    upper: 3.8 + i / 9,
  }));
  const uneven = small.map((each, i) => ({ ...each, lower: 0.5 + i / 50 }));
  expect(told(ranges, uneven)).toEqual([]);
  const series = ['2019', '2020', '2021', '2022'].map((year, i) =>
    row(['X01', year, 20, i ? 2 : 15]),
  );
  expect(told(ranges, series)).toEqual([]);
});

it('asks about a range that is narrower than the country’s, and knows no country where there are two', () => {
  const areas = codes.map((code, i) => row([code, '2024', 20 + i, i === 0 ? 0.2 : 3 + i]));
  const country = row(['X92', '2024', 22, 0.4]);
  expect(told(ranges, [...areas, country])).toEqual([
    'has a range narrower than that of the whole country',
  ]);
  expect(told(ranges, areas)).toEqual([]);
});

it('wants the country among its areas where there are enough of them, and never of counts', () => {
  const areas = ofPeriod('2024', [10, 11, 12, 13]);
  const country = row(['X92', '2024', 46]);
  expect(told(countryAmongAreas, [...areas, country])).toHaveLength(1);
  expect(told(countryAmongAreas, [...areas.slice(1), country])).toEqual([]);
  expect(told(countryAmongAreas, [...areas, country], 'people')).toEqual([]);
});

it('lets everybody’s rate lie a little beyond both, and rounded counts miss the sum by a few', () => {
  const of = (persons: number, women: number, men: number): ObservationRow[] => [
    row(['X01', '2024', persons]),
    row(['X01', '2024', women], 'female'),
    row(['X01', '2024', men], 'male'),
  ];
  expect(told(everybodyOfBoth, of(20.5, 10, 20))).toEqual([]);
  expect(told(everybodyOfBoth, of(22, 10, 20))).toEqual([
    'does not lie between those of women and men',
  ]);
  expect(told(everybodyOfBoth, of(4503, 2300, 2200), 'people')).toEqual([]);
  expect(told(everybodyOfBoth, of(2300, 4500, 2200), 'people')).toEqual([
    'is not the sum of women and men',
  ]);
});

it('lets whole numbers be where most are, and a series of one area begin earlier where few are', () => {
  const whole = ofPeriod('2023', [10, 11, 12, 13, 14, 15]);
  expect(told(rounded, [...whole, ...ofPeriod('2024', [10.5, 11, 12, 13, 14, 15])])).toEqual([]);
  const few = [...ofPeriod('2024', [1, 2, 3]), row(['X01', '2020', 1])];
  expect(told(strayPeriods, few)).toEqual([]);
});

it('takes the first figure of the newest period among a few areas, unless it is that of another period', () => {
  const before = ofPeriod('2023', [10, 11, 12, 13, 14, 15]);
  const [first] = before;
  expect(told(strayPeriods, [...before, row(['X01', '2024', 10.5])])).toEqual([]);
  expect(told(strayPeriods, [...before, { ...first!, period: '2024' }])).toEqual([
    'stands in a period that 1 of 6 areas has',
  ]);
  expect(told(strayPeriods, [...before, row(['X01', '2022', 10.5])])).toEqual([
    'stands in a period that 1 of 6 areas has',
  ]);
});

it('takes months and years of one length for one series', () => {
  expect(told(periodLengths, ofPeriod('2024-07', [1, 2]))).toEqual([]);
  expect(told(periodLengths, [...ofPeriod('2022-2024', [1, 2]), row(['X01', '2024', 1])])).toEqual([
    'begins 1 figure of 1 year, where the others are of 3',
  ]);
});

it('lets ranges of rare cases begin at nought, and those of none and of one have a long upper arm', () => {
  const rare = codes.map((code, i) => ({
    ...row([code, '2024', i % 2]),
    lower: i % 2 ? 0.03 : 0,
    upper: i % 2 ? 5.57 : 3.69,
  }));
  expect(told(ranges, rare, 'per 100,000')).toEqual([]);
  const atNought = rare.map((each, i) => ({ ...each, value: 1 + i / 10, lower: 0 }));
  expect(told(ranges, atNought, 'per 100,000')).not.toContain(
    'begins a period whose ranges all have the same end',
  );
});

it('lets half of the people be known better than all where what is counted is rare among them', () => {
  const country = row(['X92', '2024', 20, 0.4]);
  const areas = codes.map((code, i) => row([code, '2024', i === 0 ? 2 : 20 + i, 0.2 + i]));
  expect(told(ranges, [...areas, country])).toEqual([]);
});

it('lets figures of the country begin years before those of its areas', () => {
  const areas = ofPeriod('2024', [10, 11, 12, 13, 14, 15]);
  const country = ['2020', '2021', '2022'].map((year, i) => row(['X92', year, 12 + i / 10]));
  expect(told(strayPeriods, [...areas, ...country])).toEqual([]);
  expect(told(strayPeriods, [...areas, country[0]!])).toHaveLength(1);
});

it('takes the first figure of a new period for its own where its range is', () => {
  const before = ofPeriod('2023', [10, 11, 12, 13, 14, 15]).map((each) => ({
    ...each,
    lower: 9,
    upper: 16,
  }));
  const first = { ...before[0]!, period: '2024', lower: 8.5 };
  expect(told(strayPeriods, [...before, first])).toEqual([]);
});

it('lets counts of women and men that are rounded to thousands miss their sum by one', () => {
  const of = (persons: number): ObservationRow[] => [
    row(['X01', '2024', persons]),
    row(['X01', '2024', 12000], 'female'),
    row(['X01', '2024', 11000], 'male'),
  ];
  expect(told(everybodyOfBoth, of(24000), 'people')).toEqual([]);
  expect(told(everybodyOfBoth, of(26000), 'people')).toHaveLength(1);
});

it('asks about shares among percentages of one period, and lets small percentages be', () => {
  const mixed = ofPeriod('2024', [0.131, 14.2, 0.158, 17.1, 18.3, 0.199]);
  expect(told(fractions, mixed)).toHaveLength(3);
  expect(told(fractions, ofPeriod('2024', [0.131, 0.9, 2.1, 3.3, 14.2, 18.3]))).toEqual([]);
  expect(told(fractions, ofPeriod('2024', [0, 0, 8.1, 9.3, 14.2, 18.3]))).toEqual([]);
  const one = ofPeriod('2024', [0.145, 14.2, 15.8, 17.1, 18.3, 19.9]);
  expect(told(fractions, [...ofPeriod('2023', [15.2, 14.1, 15.5]), ...one])).toHaveLength(1);
  expect(told(fractions, [...ofPeriod('2023', [1.5, 14.1, 15.5]), ...one])).toEqual([]);
  expect(told(fractions, ofPeriod('2024', [0.01, 14.2, 15.8, 17.1, 18.3, 19.9]))).toEqual([]);
});

it('asks about shares of two areas in every period, and lets one that is small among small ones be', () => {
  const years = ['2022', '2023', '2024'];
  const shares = years.flatMap((year) => ofPeriod(year, [0.131, 0.172, 14.2, 17.1, 18.3, 19.9]));
  expect(told(fractions, shares)).toHaveLength(6);
  expect(told(fractions, ofPeriod('2024', [0.131, 0.172, 1.1, 17.1, 18.3, 19.9]))).toEqual([]);
});

it('asks about noughts far from all others, or without a width, and lets rare events be', () => {
  expect(told(noughts, ofPeriod('2024', [0, 0, 14.2, 17.1, 18.3, 19.9]))).toEqual([]);
  const more = [...ofPeriod('2024', [0, 14.2, 17.1, 18.3, 19.9, 15]), row(['X07', '2024', 0])];
  expect(told(noughts, more)).toEqual([
    'is nought, where no other figure of the period is below 14.2 but noughts',
  ]);
  expect(told(noughts, ofPeriod('2024', [0, 14.2, 17.1, 18.3, 19.9, 15]))).toEqual([]);
  const bare = [row(['X07', '2024', 0, 0]), ...ofPeriod('2024', [14.2, 17.1, 18.3, 19.9, 15])];
  expect(told(noughts, bare)).toHaveLength(1);
  const rare = [...ofPeriod('2024', [0, 1.2, 7.1, 8.3, 9.9, 12]), row(['X07', '2024', 0])];
  expect(told(noughts, rare)).toEqual([]);
});

it('asks about more noughts than other figures where their areas have others in other periods, and says it is but noughts', () => {
  const areas = Array.from({ length: 11 }, (_, i) => `X${i + 10}`);
  const year = (period: string, valueOf: (i: number) => number): ObservationRow[] =>
    areas.map((code, i) => row([code, period, valueOf(i)]));
  const now = year('2024', (i) => (i < 6 ? 0 : 14.2 + i));
  expect(told(noughts, now)).toEqual([]);
  expect(told(noughts, [...year('2023', (i) => (i < 6 ? 0 : 15 + i)), ...now])).toEqual([]);
  expect(told(noughts, [...year('2023', (i) => 15 + i), ...now])).toEqual([
    'is nought, where no other figure of the period is below 20.2 but noughts',
  ]);
  const both = [row(['X07', '2024', 0, 0]), { ...row(['X08', '2024', 0]), lower: 0, upper: 4 }];
  expect(told(noughts, [...both, ...ofPeriod('2024', [14.2, 15, 16, 17, 40])])).toEqual([
    'is nought, where no other figure of the period is below 14.2 but noughts',
  ]);
});

it('asks about lengths of life of one sex alone, once for all periods, and about no other indicator', () => {
  const of = (sex: ObservationRow['sex']): ObservationRow[] =>
    ['2023', '2024'].flatMap((year) => codes.map((code, i) => row([code, year, 78 + i / 10], sex)));
  const life = (rows: readonly ObservationRow[]) =>
    sexes({ ...figuresOf(rows, 'years'), id: 'life-expectancy' });
  expect(life(of('male')).map(({ kind, period, areaCode }) => [kind, period, areaCode])).toEqual([
    ['sexes', '2023', null],
  ]);
  expect(life(of('persons'))).toHaveLength(1);
  const women = of('female').map((each) => ({ ...each, value: each.value! + 4 }));
  expect(life([...of('male'), ...women])).toEqual([]);
  const early = codes.map((code, i) => row([code, '2001', 75 + i / 10], 'male'));
  const swapped = women.map((each) => ({ ...each, value: each.value! - 8 }));
  const found = life([...early, ...of('male'), ...swapped]);
  expect(Object.fromEntries(Map.groupBy(found, ({ period }) => period))).toMatchObject({
    '2001': { length: 1 },
    '2023': { length: codes.length },
    '2024': { length: codes.length },
  });
  expect(told(sexes, of('male'), 'years')).toEqual([]);
});
