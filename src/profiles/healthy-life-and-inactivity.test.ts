import { expect, it } from 'vitest';
import { AreaIndex } from '../areas/area-index.ts';
import { healthyLifeExpectancy } from '../indicators/life-indicators.ts';
import { fictionalAreas, fictionalIndicator, observed } from './fixtures/fictional.ts';
import { healthyLifeAndInactivity } from './healthy-life-and-inactivity.ts';

/** A country of ten unitary councils, and the district that has no healthy life expectancy. */
const councils = Array.from({ length: 10 }, (_, i) => `XT${i}`);
const unitary = fictionalAreas.get('XU1');
const areas = new AreaIndex({
  areas: [
    fictionalAreas.country,
    fictionalAreas.get('XD1'),
    ...councils.map((code) => ({ ...unitary, code, name: `Town ${code}` })),
  ],
  areaLinks: [],
  similarAreas: [],
});
const inactive = (code: string, value: number) => observed(code, value, { period: '2022' });
const women = (code: string, value: number, period: string) =>
  observed(code, value, { sex: 'female', period });

const inactivity = fictionalIndicator(
  [inactive('X0', 25), inactive('XD1', 50), ...councils.map((code, i) => inactive(code, 20 + i))],
  { id: 'economic-inactivity-sickness' },
);
const healthyOf = (codes: string[]) =>
  fictionalIndicator(
    ['2021-2023', '2022-2024'].flatMap((period) =>
      ['X0', 'XD1', ...codes].map((code, i) => women(code, 66 - i, period)),
    ),
    { id: healthyLifeExpectancy },
  );
const pictureOf = (codes: string[]) => {
  const healthy = healthyOf(codes);
  const indicators = new Map([inactivity, healthy].map((each) => [each.id, each]));
  return healthyLifeAndInactivity({ areas, indicators }, 'female');
};

it('sets both figures of upper and single tier councils side by side, for years with one middle', () => {
  const picture = pictureOf(councils);
  expect(picture?.healthyPeriod.text).toBe('2021-2023');
  expect(picture?.points).toHaveLength(10);
  expect(picture?.points[0]).toMatchObject({ inactive: 20, healthy: 64 });
  // The two with the lowest share have 64 and 63 years, the two with the highest 56 and 55.
  expect(picture?.middles).toEqual({ lowestFifth: 63.5, highestFifth: 55.5 });
});

it('is nothing with fewer than ten councils', () => {
  expect(pictureOf(councils.slice(1))).toBeNull();
});
