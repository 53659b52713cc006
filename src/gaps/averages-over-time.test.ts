import { describe, expect, it } from 'vitest';
import {
  areasOfFictionalSystem,
  fictionalIndicator,
  observed,
} from '../profiles/fixtures/fictional.ts';
import { averagesOverTime } from './averages-over-time.ts';

const averages = (rows: ReturnType<typeof observed>[]) =>
  averagesOverTime(
    {
      indicator: fictionalIndicator(rows),
      system: areasOfFictionalSystem.get('XS1'),
      sex: 'persons',
      materials: { areas: areasOfFictionalSystem, indicators: new Map() },
    },
    ({ area }) => area.name,
  );

describe('the averages of an area over time', () => {
  const both = [observed('XU1', 20, { period: '2022' }), observed('XU2', 12, { period: '2022' })];

  it('say how many have a newer figure, where they hold too few residents for an average', () => {
    // The two hold 30,000 and 10,000 residents.
    const found = averages([...both, observed('XU1', 19, { period: '2024' })]);
    expect(found?.periods.map(({ period }) => period.text)).toEqual(['2022']);
    expect(found?.tooFewSince).toMatchObject({ counted: 1, members: 2, coverage: 0.75 });
    expect(found?.tooFewSince?.period.text).toBe('2024');
  });

  it('say that none has a newer figure, where the country has one', () => {
    expect(averages(both)?.tooFewSince).toBeNull();
    const { period, ...since } = averages([
      ...both,
      observed('X0', 15, { period: '2024' }),
    ])!.tooFewSince!;
    expect([period.text, since]).toEqual(['2024', { counted: 0, members: 2, coverage: 0 }]);
    expect(averages([...both, observed('X0', 15, { period: '2022' })])?.tooFewSince).toBeNull();
  });
});
