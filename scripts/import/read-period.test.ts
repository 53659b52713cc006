import { describe, expect, it } from 'vitest';
import {
  columnPeriod,
  fingertipsPeriod,
  lastYearOf,
  monthPeriod,
  onsPeriod,
} from './read-period.ts';

describe('a period as Fingertips writes it', () => {
  it('keeps single years and split years, and spells ranges out', () => {
    expect(fingertipsPeriod('2024')).toBe('2024');
    expect(fingertipsPeriod('2023/24')).toBe('2023/24');
    expect(fingertipsPeriod('2021 - 23')).toBe('2021-2023');
    expect(fingertipsPeriod('2020/21 - 24/25')).toBe('2020/21-2024/25');
  });

  it('is refused when it is something else', () => {
    expect(() => fingertipsPeriod('2024 Q1')).toThrow('“2024 Q1” is not a period');
  });
});

describe('a period as ONS writes it', () => {
  it('is calendar years when it begins in January', () => {
    expect(onsPeriod('2013-01-01/P1Y')).toBe('2013');
    expect(onsPeriod('2022-01-01/P3Y')).toBe('2022-2024');
  });

  it('is a split year when it begins later in the year', () => {
    expect(onsPeriod('2021-04-01/P1Y')).toBe('2021/22');
    expect(onsPeriod('2015-11-16/P1Y')).toBe('2015/16');
    expect(onsPeriod('1999-09-01/P1Y')).toBe('1999/00');
  });

  it('is refused when its length is not in years', () => {
    expect(() => onsPeriod('2021-04-01/P6M')).toThrow('is not a period as ONS writes it');
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
