import { describe, expect, it } from 'vitest';
import { sentenceProblems } from '../../words/lint.ts';
import { parsePeriod } from '../../indicators/period.ts';
import type { SlopeIndexCheck } from '../../profiles/slope-index-check.ts';
import {
  averageCheckSentence,
  averageCheckTable,
  averageCheckView,
  signedYears,
  slopeCheckSentence,
  slopeCheckTable,
  slopeCheckView,
} from './checks-view.ts';

const check = (
  sex: 'female' | 'male',
  period: string,
  workedOut: number,
  published: number,
  difference: number,
): SlopeIndexCheck => ({ sex, period: parsePeriod(period), workedOut, published, difference });

const checks = [
  check('female', '2022-2024', 8.02, 8, 0.02),
  check('male', '2022-2024', 10.38, 10.4, -0.02),
  check('male', '2015-2017', 9.51, 9.6, -0.09),
];

it('an error has its sign, and nought has none', () => {
  expect([0.05, -0.162, 0.001, 0].map(signedYears)).toEqual(['+0.05', '−0.16', '0.00', '0.00']);
});

describe('the check of the slope index', () => {
  it('says how far apart the furthest are, and when', () => {
    const said = slopeCheckSentence(checks);
    expect(said).toMatch(
      /^The two are furthest apart by 0\.09 of a year, for men in 2015 to 2017\./,
    );
    expect(sentenceProblems(said ?? '')).toEqual([]);
    expect(slopeCheckSentence([])).toBeNull();
  });

  it('has a row a period, and says what is not held', () => {
    expect(slopeCheckTable(checks).rows).toEqual([
      ['2022 to 2024', '8.02', '8.0', '+0.02', '10.38', '10.4', '−0.02'],
      ['2015 to 2017', 'not held', 'not held', 'none', '9.51', '9.6', '−0.09'],
    ]);
  });
});

describe('the check of the average', () => {
  const named = [
    {
      name: 'Life expectancy of Arcadia',
      errors: { count: 18, meanError: -0.07, meanAbsoluteError: 0.074, worstError: -0.162 },
    },
    { name: 'Healthy life expectancy of regions', errors: null },
  ];

  it('says the worst, and leaves out what could not be checked', () => {
    expect(averageCheckSentence(named)).toBe(
      'In 18 cases the official figure is known. The average is never more than 0.16 of a year from it.',
    );
    const { columns, rows } = averageCheckTable(named);
    expect(columns).toEqual(['Measure', 'Life expectancy of Arcadia']);
    expect(rows).toEqual([
      ['Cases', '18'],
      ['Mean error', '−0.07'],
      ['Mean size of the error', '0.07'],
      ['Furthest off', '−0.16'],
    ]);
  });

  it('is nothing where nothing could be checked', () => {
    expect(averageCheckSentence([{ name: 'Nowhere', errors: null }])).toBeNull();
  });
});

describe('what a page of methods shows of a check', () => {
  const errors = { count: 18, meanError: -0.07, meanAbsoluteError: 0.074, worstError: -0.162 };
  const checksOf = (country: typeof errors | null, regions: typeof errors | null) => ({
    country: { indicatorId: 'life-expectancy' as const, errors: country },
    regions: { indicatorId: 'healthy-life-expectancy' as const, errors: regions },
  });

  it('says over whom each measure is averaged, of those that could be checked', () => {
    expect(averageCheckView(checksOf(errors, errors), 'Arcadia').note).toContain(
      'Life expectancy is averaged over districts and single councils, healthy life expectancy over counties and single councils.',
    );
    const view = averageCheckView(checksOf(null, errors), 'Arcadia');
    expect(view.note).toMatch(
      /too low\. Healthy life expectancy is averaged over counties and single councils\.$/,
    );
    expect(view.table?.columns).toEqual(['Measure', 'Healthy life expectancy, regions']);
  });

  it('is a sentence alone where the edition lacks the figures', () => {
    const words = 'This edition does not hold what the check needs.';
    const nothing = { words, table: null, note: null };
    expect(averageCheckView(checksOf(null, null), 'Arcadia')).toEqual(nothing);
    expect(slopeCheckView([])).toEqual(nothing);
  });
});
