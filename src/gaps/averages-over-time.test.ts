import { describe, expect, it } from 'vitest';
import { AreaIndex } from '../areas/area-index.ts';
import {
  areasOfFictionalSystem,
  fictionalIndicator,
  observed,
} from '../profiles/fixtures/fictional.ts';
import { averagesOverTime } from './averages-over-time.ts';

const averages = (rows: ReturnType<typeof observed>[], areas = areasOfFictionalSystem) =>
  averagesOverTime(
    {
      indicator: fictionalIndicator(rows),
      system: areas.get('XS1'),
      sex: 'persons',
      materials: { areas, indicators: new Map() },
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

  it('have ends of districts too, where a county stands for them, and say so', () => {
    const inFens = { link: 'part-of', toCode: 'XS1', share: 1 } as const;
    const areas = new AreaIndex({
      areas: areasOfFictionalSystem.all,
      areaLinks: [
        { ...inFens, areaCode: 'XC1', residents: 20_000 },
        { ...inFens, areaCode: 'XD1', residents: 12_000 },
        { ...inFens, areaCode: 'XD2', residents: 8000 },
        { ...inFens, areaCode: 'XU1', residents: 20_000 },
      ],
      similarAreas: [],
    });
    const upper = [observed('XC1', 20), observed('XU1', 12)];
    const ends = { lowest: { names: ['Northmoor'] }, highest: { names: ['Northshire'] } };
    expect(averages([...upper, observed('XD1', 9)], areas)).toMatchObject({
      periods: [{ counted: 2, members: 2 }],
      ...ends,
      endsTakeInDistricts: true,
    });
    expect(averages(upper, areas)).toMatchObject({
      lowest: { names: ['Port Vale'] },
      endsTakeInDistricts: false,
    });
    expect(averages(both)).toMatchObject({ endsTakeInDistricts: false });
  });
});
