import { describe, expect, it } from 'vitest';
import {
  columnPeriod,
  fingertipsPeriod,
  lastYearOf,
  monthPeriod,
  isPartOfYear,
  onsPeriodCell,
  yearsOfPeriod,
} from './read-period.ts';

describe('a period as Fingertips writes it', () => {
  it('keeps single years and split years, and spells ranges out', () => {
    expect(fingertipsPeriod('2024')).toBe('2024');
    expect(fingertipsPeriod('2023/24')).toBe('2023/24');
    expect(fingertipsPeriod('2021 - 23')).toBe('2021-2023');
    expect(fingertipsPeriod('2020/21 - 24/25')).toBe('2020/21-2024/25');
  });

  it('is refused when it is something else', () => {
    for (const text of ['2024 Q1', 'March', '2021 - 23/24', '2024-01', '2022/24', '2023/22', ''])
      expect(fingertipsPeriod(text)).toMatchObject({
        rule: 'is not a period as Fingertips writes it',
      });
  });

  it('turns the century in either form', () => {
    expect(
      ['1999 - 01', '1999 - 2001', '1998/99 - 00/01', '1999/00'].map((text) =>
        fingertipsPeriod(text),
      ),
    ).toEqual(['1999-2001', '1999-2001', '1998/99-2000/01', '1999/00']);
    expect(
      ['2009 - 11', '2009-11', '2010–12', '2001/02 - 2003/04'].map((text) =>
        fingertipsPeriod(text),
      ),
    ).toEqual(['2009-2011', '2009-2011', '2010-2012', '2001/02-2003/04']);
  });

  it('of an indicator of financial or school years is one where it says two years with a dash', () => {
    expect(['2023-24', '2023–2024'].map((text) => fingertipsPeriod(text, 'financial'))).toEqual([
      '2023/24',
      '2023/24',
    ]);
    expect(fingertipsPeriod('2023-24', 'calendar')).toBe('2023-2024');
  });

  it('is named as made by a spreadsheet where it is a date', () => {
    for (const text of ['Dec-11', '11-Dec', '01/12/2011', '2011-12-01', '40878'])
      expect(fingertipsPeriod(text)).toMatchObject({ rule: 'is a date made by a spreadsheet' });
  });

  it('is told from a quarter or a month', () => {
    for (const text of [
      '2023/24 Q1',
      '2023 Q4',
      'Q2 2023/24',
      'Apr 2023',
      '2023 Dec',
      'March 2024',
      '2023 Oct - Dec',
      'October 2023 to December 2023',
      '2022/23 Q4 - 2023/24 Q3',
      'Aug 2023 - Jul 2024',
      '12 months to March 2024',
      'Week 12 2024',
      '2023/24 Qtr 1',
      'Quarter 3 2023',
      '2022/23 Spring term',
    ])
      expect([text, isPartOfYear(text)]).toEqual([text, true]);
    for (const text of ['2023', '2023/24', '2021 - 23', 'Dec-11', '2010-12'])
      expect([text, isPartOfYear(text)]).toEqual([text, false]);
  });

  it('is as long as its years, both counted', () => {
    expect(
      ['2024', '2023/24', '2021-2023', '2020/21-2024/25', '2025-07'].map(yearsOfPeriod),
    ).toEqual([1, 1, 3, 5, null]);
  });
});

describe('a period as ONS writes it', () => {
  it('is calendar years when it begins in January', () => {
    expect(onsPeriodCell('2013-01-01/P1Y')).toBe('2013');
    expect(onsPeriodCell('2022-01-01/P3Y')).toBe('2022-2024');
  });

  it('is a split year when it begins later in the year', () => {
    expect(onsPeriodCell('2021-04-01/P1Y')).toBe('2021/22');
    expect(onsPeriodCell('2015-11-16/P1Y')).toBe('2015/16');
    expect(onsPeriodCell('1999-09-01/P1Y')).toBe('1999/00');
  });

  it('is refused when its length is not in years', () => {
    expect(onsPeriodCell('2021-04-01/P6M')).toMatchObject({
      rule: 'is not a period as ONS writes it',
    });
  });
});

describe('a period at the end of a column’s name', () => {
  it('is a split year when the second follows the first, and a range when it does not', () => {
    expect(columnPeriod('alcohol_specific_admissions_per100k_2023_24')).toBe('2023/24');
    expect(columnPeriod('suicide_per100k_2022_24')).toBe('2022-2024');
    expect(columnPeriod('smoking_18plus_pct_2024')).toBe('2024');
  });

  it('is refused when there is none', () => {
    expect(() => columnPeriod('imd_score')).toThrow('“imd_score” does not end in a period');
  });
});

it('a month in words becomes year and number', () => {
  expect(monthPeriod('April 2022')).toBe('2022-04');
  expect(() => monthPeriod('Spring 2022')).toThrow('“Spring 2022” is not a month');
});

it('the last year of a period is the one it ends in', () => {
  expect(
    ['2024', '2023-2025', '2023/24', '2020/21-2024/25', '2025-07', '1999/00'].map(lastYearOf),
  ).toEqual([2024, 2025, 2024, 2025, 2025, 2000]);
});
