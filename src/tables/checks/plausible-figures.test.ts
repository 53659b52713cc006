import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ArcadiaCopy } from '../../../scripts/fixtures/arcadia.ts';
import { problemsOf } from '../../../scripts/fixtures/problems-of.ts';
import type { ObservationRow } from '../edition.ts';
import type { Figures } from './figures/finding.ts';
import { healthyLonger } from './figures/healthy-longer.ts';
import { findingsIn } from './figures/index.ts';

type Sex = ObservationRow['sex'];

/** A made-up figure; the period is a year, or three. */
const row = (areaCode: string, period: string, value: number | null, sex: Sex = 'persons') => ({
  areaCode,
  period,
  sex,
  value,
  lower: null,
  upper: null,
  publishedComparison: null,
  missing: value === null ? ('not-published' as const) : null,
  mark: null,
});

const found = (rows: ObservationRow[], more: Partial<Figures> = {}): string[] => {
  const kinds = new Map([
    ['X92', 'country'],
    ...rows.map(({ areaCode }) => [areaCode, areaCode === 'X92' ? 'country' : 'district'] as const),
  ]);
  const figures = { id: 'whistling', unit: '%', lowest: null, highest: null, isHeadline: false };
  return findingsIn({ ...figures, rows, kinds, ...more }).map(
    ({ kind, period, areaCode, rule }) =>
      `${kind ?? 'impossible'} ${areaCode ?? '-'} ${period}: ${rule}`,
  );
};

/** Years of areas of which none is a country. */
const ofNoCountry = { unit: 'years', kinds: new Map<string, string>() };

const years = (areaCode: string, values: number[], sex?: Sex): ObservationRow[] =>
  values.map((value, place) => row(areaCode, String(2015 + place), value, sex));

describe('figures that cannot be', () => {
  it.each([813, -81, 101.5])('a life of %d years', (value) => {
    const limits = { ...ofNoCountry, id: 'life-expectancy', lowest: 40, highest: 100 };
    expect(found([row('X01', '2024', value, 'male')], limits)).toEqual([
      'impossible X01 2024: is not possible for its indicator',
    ]);
    expect(found([row('X01', '2024', 81.3, 'male')], limits)).toEqual([]);
  });

  it('percentages of one area written as shares', () => {
    const others = ['X01', 'X02', 'X03'].flatMap((code, i) =>
      years(
        code,
        [12.1, 12.4, 12.2, 12.5].map((value) => value + i),
      ),
    );
    const shares = years('X04', [0.131, 0.133, 0.134, 0.136]);
    expect(found([...others, ...shares])).toHaveLength(4);
    expect(found([...others, ...shares])[0]).toContain('shares X04 2015: looks like a share');
    // A rare thing is rare: far less than a hundredth of what it is elsewhere.
    expect(found([...others, ...years('X04', [0.01, 0.02, 0.03, 0.01])])).toEqual([]);
    expect(found([...others, ...years('X04', [0.131, 0.133, 0.134, 2])]).join()).not.toContain(
      'share',
    );
  });

  it('percentages written as shares', () => {
    const shares = ['X01', 'X02', 'X03'].map((code) => row(code, '2024', 0.121));
    expect(found(shares)).toHaveLength(3);
    expect(found(shares)[0]).toContain('shares X01 2024: looks like a share');
    // One small figure among those of a usual size is a small figure.
    expect(found([row('X01', '2024', 0.5), row('X02', '2024', 12)])).toEqual([]);
    expect(found([row('X01', '2024', 0), row('X02', '2024', 0)])).toEqual([]);
    // One figure of a new period is judged by the other periods.
    expect(found([...years('X01', [12.1, 12.3, 12.4]), row('X01', '2024', 0.122)])[0]).toContain(
      'looks like a share',
    );
  });

  it('men who live longer than women in most areas', () => {
    const swapped = ['X01', 'X02', 'X03'].flatMap((code) => [
      row(code, '2024', 83, 'male'),
      row(code, '2024', 79, 'female'),
    ]);
    const life = { ...ofNoCountry, id: 'life-expectancy' };
    expect(found(swapped, life)).toHaveLength(3);
    expect(found(swapped, life)[0]).toContain('impossible X01 2024: is longer for men');
    expect(found(swapped.slice(0, 2), life)).toEqual([
      'sexes X01 2024: is longer for men than for women',
    ]);
    expect(found(swapped, { unit: 'years' })).toEqual([]);
  });

  it('a healthy life longer than the life', () => {
    const life = [row('X01', '2024', 80, 'male'), row('X02', '2024', null, 'male')];
    const healthy = [row('X01', '2024', 80.1, 'male'), row('X02', '2024', 60, 'male')];
    expect(healthyLonger(life, healthy).map(({ row: place }) => place)).toEqual([0]);
    expect(healthyLonger(life, [row('X01', '2024', 80, 'male')])).toEqual([]);
    expect(healthyLonger(life, [row('X01', '2024', 90, 'female')])).toEqual([]);
  });
});

describe('figures that are strange', () => {
  const steady = years('X01', [20, 20.4, 20.1, 20.5, 20.2]);

  it('a jump that neither the series nor the others ever did', () => {
    const others = [
      ...years('X02', [18, 18.3, 18.1, 18.4, 18.2]),
      ...years('X03', [19, 19.3, 19.1, 19.4, 19.2]),
    ];
    expect(found([...steady, ...others])).toEqual([]);
    const typed = steady.map((each) => (each.period === '2019' ? { ...each, value: 2 } : each));
    expect(found([...typed, ...others])).toEqual([
      'jump X01 2019: is far from the period before, more than the series ever changed',
    ]);
    const lively = years('X01', [20, 35, 18, 36, 19]);
    expect(found([...lively, ...others])).toEqual([]);
  });

  it('all figures of one area pasted over those of another', () => {
    const pasted = steady.map((each) => ({ ...each, areaCode: 'X02' }));
    expect(found([...steady, ...pasted])).toEqual([
      'same-figures X02 2015: begins 5 figures that are all those of another area',
    ]);
    expect(found([...steady, ...pasted.with(2, { ...pasted[2]!, value: 20.2 })])).toEqual([]);
    // A county may be all that a system holds.
    const kinds = new Map([
      ['X01', 'county'],
      ['X02', 'ics'],
    ]);
    expect(found([...steady, ...pasted], { kinds })).toEqual([]);
    // A series that does not move may well be that of two areas.
    const flat = (code: string) => years(code, [1, 1, 1, 1, 1]);
    expect(found([...flat('X01'), ...flat('X02')])).toEqual([]);
  });

  it('half the figures of the period before', () => {
    const codes = Array.from({ length: 10 }, (_, place) => `X0${place}`);
    const both = (kept: number) => [
      ...codes.map((code, place) => row(code, '2023', 20 + ((place * 7) % 10))),
      ...codes.map((code, place) =>
        row(code, '2024', place < kept ? 21 + ((place * 7) % 10) : null),
      ),
    ];
    expect(found(both(5))).toEqual([]);
    expect(found(both(4))).toEqual([
      'few-figures - 2024: has 4 figures of the kind district, where the period before has 10',
    ]);
    expect(found(both(0))).toHaveLength(1);
  });

  it('women and men who change places in one period', () => {
    const usual = ['2022', '2023', '2024'].flatMap((period) =>
      ['X01', 'X02'].flatMap((code) => [
        row(code, period, 9, 'male'),
        row(code, period, 5, 'female'),
      ]),
    );
    const turned = usual.map((each) =>
      each.period === '2024' ? { ...each, value: 14 - each.value! } : each,
    );
    expect(found(usual)).toEqual([]);
    expect(found(turned)[0]).toContain('sexes X01 2024: stands the other way round');
  });

  it('a headline without a figure of the country', () => {
    const rows = [row('X92', '2023', 20), row('X01', '2023', 20), row('X01', '2024', 20)];
    expect(found(rows, { isHeadline: true })).toEqual([
      'no-country - 2024: has no figure of the country, which areas are compared with on every page',
    ]);
    expect(found(rows)).toEqual([]);
  });

  it('a length of life without a figure of the country, for women alone too', () => {
    const both = ['X92', 'X01'].flatMap((code) => [
      row(code, '2024', 62, 'female'),
      row(code, '2024', 60, 'male'),
    ]);
    const healthy = { id: 'healthy-life-expectancy', unit: 'years' };
    expect(found(both, healthy)).toEqual([]);
    expect(found(both.slice(1), healthy)).toEqual([
      'no-country - 2024: has no figure of the country for female, which areas are compared with on every page',
    ]);
    expect(found(both.slice(2), healthy)).toEqual([
      'no-country - 2024: has no figure of the country, which areas are compared with on every page',
    ]);
  });
});

const smoking = 'data/observations/smoking.csv';
const header = 'indicator_id,kind,period,area_code,sex,reason\n';

describe('acknowledged.csv', () => {
  const without = (copy: { change: (file: string, from: string, to: string) => void }) =>
    copy.change(smoking, 'X92000001,2024,persons,', 'X92000002,2024,persons,');

  it('takes a strange figure that has its reason, and asks for one otherwise', () => {
    const told = problemsOf(without).filter((line) => line.includes('no figure of the country'));
    expect(told).toEqual([
      expect.stringContaining(
        'If it is right, say why in acknowledged.csv: smoking,no-country,2024,,,<why it is right>',
      ),
    ]);
    const taken = problemsOf((copy) => {
      without(copy);
      copy.write('data/acknowledged.csv', `${header}smoking,no-country,,,,It was not published.\n`);
    });
    expect(taken.filter((line) => line.includes('no figure of the country'))).toEqual([]);
  });

  it('takes percentages that are rightly below 1, with no other row for them', () => {
    const rare = (copy: ArcadiaCopy): void => {
      const text = readFileSync(copy.path(smoking), 'utf8');
      const small = text.replaceAll(/,(\d+\.\d),(\d+\.\d),(\d+\.\d),/g, (_, ...figures) =>
        ['', ...figures.slice(0, 3).map((each) => (Number(each) / 100).toFixed(3)), ''].join(','),
      );
      copy.write(smoking, small);
    };
    const told = problemsOf(rare).filter((line) => line.includes(smoking));
    expect(told[0]).toContain('say why in acknowledged.csv: smoking,shares,');
    const taken = problemsOf((copy) => {
      rare(copy);
      copy.write('data/acknowledged.csv', `${header}smoking,shares,,,,Few do.\n`);
    });
    expect(taken.filter((line) => /acknowledged|smoking\.csv/.test(line))).toEqual([]);
  });

  it('sets figures that are rightly below 1 beside each other as all others', () => {
    const small = ['X01', 'X02', 'X03', 'X04'].flatMap((code, area) =>
      years(
        code,
        [0.2, 0.31, 0.22, 0.34].map((value) => value + area / 50),
      ),
    );
    const pastedOver = years('X05', [0.2, 0.31, 0.22, 0.34]);
    const kindsFound = (isRight: boolean): (string | null)[] => {
      const rows = [...small, ...pastedOver];
      const kinds = new Map(rows.map(({ areaCode }) => [areaCode, 'district']));
      const figures = {
        id: 'whistling',
        unit: '%',
        lowest: null,
        highest: null,
        isHeadline: false,
      };
      const found = findingsIn(
        { ...figures, rows, kinds },
        ({ kind }) => isRight && kind === 'shares',
      );
      return [...new Set(found.map(({ kind }) => kind))];
    };
    expect(kindsFound(false)).toEqual(['shares']);
    expect(kindsFound(true)).toEqual(['shares', 'same-figures']);
  });

  it('wants a reason, and refuses one that is about nothing', () => {
    const write = (line: string) =>
      problemsOf((copy) => copy.write('data/acknowledged.csv', `${header}${line}\n`));
    expect(write('smoking,no-country,,,,')[0]).toContain('column "reason": the cell is blank');
    expect(write('smoking,jump,2024,,,It is so.')).toEqual([
      'data/acknowledged.csv:2, column "indicator_id": "smoking" has nothing strange of this kind. Take the row out, or correct its period, area or sex.',
    ]);
  });

  it('never takes what cannot be', () => {
    const told = problemsOf((copy) => {
      copy.change(
        smoking,
        'X06000001,2017,persons,24.3,22.4,26.2,',
        'X06000001,2017,persons,124.3,,,',
      );
      copy.write('data/acknowledged.csv', `${header}smoking,jump,,,,It is so.\n`);
    });
    expect(told[0]).toContain(
      '"124.3" is not possible in its unit. Its unit is "%": from 0 to 100.',
    );
  });
});

it.each(['813', '-81', '100.2'])('a life of %s years is refused in the tables too', (value) => {
  const life = 'data/observations/life-expectancy.csv';
  const told = problemsOf((copy) =>
    copy.change(life, 'X06000001,2023-2025,female,79.1,', `X06000001,2023-2025,female,${value},`),
  );
  expect(told).toEqual([
    `${life}:13, column "value": "${value}" is not possible for its indicator. Its indicator allows from 40 to 100.`,
  ]);
});
