import { describe, expect, it } from 'vitest';
import { Fault } from './fault.ts';
import { daysOfPeriod, readPeriod } from './period-cell.ts';

describe('a period', () => {
  it.each([
    ['2024', 'calendar', 2024, 2024],
    ['2023-2025', 'calendar', 2023, 2025],
    ['2023/24', 'split', 2023, 2024],
    ['1999/00', 'split', 1999, 2000],
    ['2020/21-2024/25', 'split', 2020, 2025],
    ['2025-07', 'month', 2025, 2025],
  ])('%s is read', (text, form, firstYear, lastYear) => {
    expect(readPeriod(text)).toEqual({ form, firstYear, lastYear });
  });

  it.each([
    ['2025-13', 'is not a period'],
    ['2023-25', 'is not a period'],
    ['2023 - 25', 'is not a period'],
    ['2025-2023', 'ends before it starts'],
    ['2023/25', 'does not run into the next year'],
    ['2024/25-2020/21', 'ends before it starts'],
  ])('%s is refused', (text, rule) => {
    expect((readPeriod(text) as Fault).rule).toBe(rule);
  });

  it('has first and last days that depend on the kind of its years', () => {
    expect(daysOfPeriod('2023-2025', 'calendar')).toEqual({
      first: '2023-01-01',
      last: '2025-12-31',
    });
    expect(daysOfPeriod('2023/24', 'financial')).toEqual({
      first: '2023-04-01',
      last: '2024-03-31',
    });
    expect(daysOfPeriod('2023/24', 'academic').last).toBe('2024-08-31');
    expect(daysOfPeriod('2025-07', 'month')).toEqual({ first: '2025-07-01', last: '2025-07-31' });
    expect(daysOfPeriod('2024', 'point').last).toBe('2024-06-30');
  });
});
