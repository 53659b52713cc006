import { describe, expect, it } from 'vitest';
import { fictionalIndicator, observed } from '../profiles/fixtures/fictional.ts';
import { parsePeriod } from './period.ts';
import { residentsAt } from './residents.ts';

const indicators = new Map(
  [
    fictionalIndicator(
      [
        observed('XU1', 1000, { period: '2022' }),
        observed('XU1', 1100, { period: '2023' }),
        observed('XU1', 600, { period: '2023', sex: 'female' }),
        observed('XU2', 500, { period: '2023' }),
      ],
      { id: 'population' },
    ),
    fictionalIndicator([observed('XU1', 20, { period: '2023' })], { id: 'population-under-16' }),
    fictionalIndicator([observed('XU1', 60, { period: '2023' })], { id: 'population-16-to-64' }),
  ].map((each) => [each.id, each]),
);

const residents = (asked: Partial<Parameters<typeof residentsAt>[0]>) =>
  residentsAt(
    { code: 'XU1', sex: 'persons', by: 'everyone', period: parsePeriod('2023'), ...asked },
    indicators,
  );

describe('the residents that a measure is of', () => {
  it('are those of the middle year of its period, of its sex', () => {
    expect(residents({ period: parsePeriod('2021-2023') })).toBe(1000);
    expect(residents({ period: parsePeriod('2023') })).toBe(1100);
    expect(residents({ sex: 'female' })).toBe(600);
  });

  it('are those of the last year held before it, for a later period', () => {
    expect(residents({ period: parsePeriod('2024/25') })).toBe(1100);
  });

  it('are counted by age from the percentages of the same area', () => {
    expect(residents({ by: 'under-16' })).toBeCloseTo(220, 9);
    expect(residents({ by: '16-to-64' })).toBeCloseTo(660, 9);
    expect(residents({ by: '16-and-over' })).toBeCloseTo(880, 9);
  });

  it('are not made up where no count or no age is held', () => {
    expect(residents({ period: parsePeriod('2020') })).toBeUndefined();
    expect(residents({ code: 'XU2', by: 'under-16' })).toBeUndefined();
  });
});
