import { describe, expect, it } from 'vitest';
import { areIndependent, parsePeriod, readPeriod } from './period.ts';

describe('a period', () => {
  it('of three calendar years is written with “to” and centred on the middle of the second', () => {
    expect(parsePeriod('2023-2025')).toEqual({
      text: '2023-2025',
      label: '2023 to 2025',
      start: 2023,
      end: 2026,
      middle: 2024.5,
      firstYear: 2023,
      lastYear: 2025,
    });
  });

  it.each([
    ['2024', '2024', 2024.5],
    ['2023/24', '2023/24', 2023.75],
    ['1999/00', '1999/00', 1999.75],
    ['2020/21-2024/25', '2020/21 to 2024/25', 2022.75],
    ['2025-07', 'July 2025', 2025 + 6.5 / 12],
  ])('%s reads %s', (text, label, middle) => {
    expect(parsePeriod(text).label).toBe(label);
    expect(parsePeriod(text).middle).toBeCloseTo(middle, 10);
  });

  it.each(['2023 - 25', '2023/25', '2025-2023', '2025-13', '24', '', 'latest'])(
    'is not read from “%s”',
    (text) => {
      expect(readPeriod(text)).toBeNull();
    },
  );

  it('is independent of another only where they share no year', () => {
    const period = parsePeriod;
    expect(areIndependent(period('2020-2022'), period('2023-2025'))).toBe(true);
    expect(areIndependent(period('2021-2023'), period('2023-2025'))).toBe(false);
    expect(areIndependent(period('2022/23'), period('2023/24'))).toBe(true);
  });
});
