import { describe, expect, it } from 'vitest';
import { fictionalIndicator, observed } from '../profiles/fixtures/fictional.ts';
import { trendSentences, trendWords } from './trend.ts';

type Figure = [period: string, value: number | null, margin?: number];

function said(figures: Figure[], more: Parameters<typeof fictionalIndicator>[1] = {}) {
  const rows = figures.map(([period, value, margin]) =>
    observed('X0', value, {
      period,
      lower: margin === undefined || value === null ? null : value - margin,
      upper: margin === undefined || value === null ? null : value + margin,
    }),
  );
  const indicator = fictionalIndicator(rows, more);
  return trendSentences(indicator.series.of('X0', 'persons'), indicator);
}

describe('the trend in sentences', () => {
  it('runs from the first to the newest figure and says what the test found', () => {
    const falling: Figure[] = [2020, 2021, 2022, 2023, 2024].map((year, i) => [
      String(year),
      30 - i,
      0.2,
    ]);
    expect(said(falling)).toBe(
      '30.0% in 2020; 26.0% in 2024. By our test on the latest 5 separate periods: getting better.',
    );
  });

  it('tells no direction of figures that went up and down, and says why', () => {
    const turned: Figure[] = [2.5, 3, 3.6, 3.4, 3.1].map((value, i) => [
      String(2020 + i),
      value,
      0.24,
    ]);
    expect(said(turned)).toBe(
      '2.5% in 2020; 3.1% in 2024. By our test on the latest 5 separate periods: up and down, so no steady direction.',
    );
  });

  it('says that nothing can be said where no range is held', () => {
    expect(
      said([
        ['2023', 5],
        ['2024', 6],
      ]),
    ).toBe('5.0% in 2023; 6.0% in 2024. No range is held, so the change is not tested.');
  });

  it('does not deny the ranges of some figures where others lack theirs', () => {
    expect(
      said([
        ['2023', 5],
        ['2024', 6, 0.5],
      ]),
    ).toBe(
      '5.0% in 2023; 6.0% in 2024. Not every figure has a range, so the change is not tested.',
    );
  });

  it('asks no range of counts of people', () => {
    expect(
      said(
        [
          ['2023', 5],
          ['2024', 6],
        ],
        { group: 'people', unit: 'people', decimals: 0 },
      ),
    ).toBe('5 people in 2023; 6 people in 2024.');
  });

  it('tests the two ends where there are too few periods for a trend', () => {
    expect(
      said([
        ['2023', 5, 0.1],
        ['2024', 9, 0.1],
      ]),
    ).toContain(
      'By more than chance: worse than in 2023. Only 2 periods can be compared; a trend test needs 5 in a row.',
    );
    expect(
      said([
        ['2023', 5, 1],
        ['2024', 5.1, 1],
      ]),
    ).toBe(
      '5.0% in 2023; 5.1% in 2024. Only 2 periods can be compared; a trend test needs 5 in a row.',
    );
  });

  it('says how many periods share no year, or are in a row, where that is why none was tested', () => {
    const rolling: Figure[] = [2011, 2012, 2013, 2014, 2015, 2016, 2017].map((year) => [
      `${year}-${year + 2}`,
      5,
      1,
    ]);
    expect(said(rolling)).toContain(
      ' Only 3 of its periods share no year; a trend test needs 5 in a row.',
    );
    const years = (of: number[]): Figure[] => of.map((year) => [String(year), 5, 1]);
    expect(said(years([2018, 2019, 2020, 2022, 2023, 2024]))).toContain(
      ' Only its latest 3 separate periods are in a row; a trend test needs 5.',
    );
    expect(said(years([2018, 2019, 2020, 2024]))).toContain(
      ' The period before its latest is missing; a trend test needs 5 in a row.',
    );
  });

  it('tells the change of a length of life as the page of its area tests it, at the level of one test', () => {
    const life = { group: 'life', unit: 'years', polarity: 'higher' } as const;
    const fallen = (now: number): Figure[] => [
      ['2012-2014', 57.5, 1],
      ['2013-2015', 57, 1],
      ['2016-2018', 56, 1],
      ['2019-2021', now, 1],
    ];
    const lack = 'Only 3 of its periods share no year; a trend test needs 5 in a row.';
    // Between 1.96 and 3.09 standard errors of the difference.
    expect(said(fallen(55.2), life)).toBe(
      `57.5 years in 2012 to 2014; 55.2 years in 2019 to 2021. By more than chance: worse than in 2013 to 2015. ${lack}`,
    );
    expect(said(fallen(56), life)).toContain(
      `The change since 2013 to 2015 could be chance. ${lack}`,
    );
    expect(said(fallen(55.2))).not.toContain('chance');
  });

  it('passes over a period that is left out of trends, so that the test cannot start there', () => {
    const afterApart: Figure[] = [19, 40, 27, 25, 23, 21].map((value, i) => [
      String(2019 + i),
      value,
      0.5,
    ]);
    expect(said(afterApart)).toContain('5 separate periods: getting better.');
    expect(said(afterApart, { leftOutOfTrends: ['2020'] })).toBe(
      '19.0% in 2019; 21.0% in 2024. By more than chance: worse than in 2019. Only its latest 4 separate periods are in a row; a trend test needs 5.',
    );
  });

  it('names the only period, or says that there is none', () => {
    expect(said([['2024', 5]])).toBe('2024 is the only period held.');
    expect(said([['2024', null]])).toBe('No figure is held.');
  });
});

describe('the words of a trend', () => {
  const change = { from: '2013-2015', to: '2022-2024', lower: 1, upper: 3, isReal: true };

  it('judge a real change by the better end of the indicator', () => {
    const trend = { result: 'too-few-periods' as const, periods: [] };
    const rise = { ...trend, change: { ...change, difference: 2 } };
    expect(trendWords(rise, 'higher')).toBe('better than in 2013 to 2015');
    expect(trendWords(rise, 'lower')).toBe('worse than in 2013 to 2015');
    expect(trendWords(rise, 'none')).toBe('higher than in 2013 to 2015');
  });

  it('never judge a change that may be chance', () => {
    const unsure = { ...change, difference: 2, isReal: false };
    expect(trendWords({ result: 'too-few-periods', periods: [], change: unsure }, 'higher')).toBe(
      'a test needs 5 separate periods in a row',
    );
  });
});
