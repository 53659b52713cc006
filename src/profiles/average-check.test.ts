import { expect, it } from 'vitest';
import {
  healthyLifeExpectancy,
  lifeExpectancy,
  population,
} from '../indicators/life-indicators.ts';
import { averageChecks } from './average-check.ts';
import { fictionalAreas, fictionalIndicator, observed } from './fixtures/fictional.ts';

const women = (code: string, value: number) =>
  observed(code, value, { sex: 'female', period: '2022-2024' });
const residents = (code: string, value: number, period: string) =>
  observed(code, value, { sex: 'female', period });

const residentsRows = [
  ['XC1', 40],
  ['XD1', 10],
  ['XD2', 30],
  ['XU1', 20],
  ['XU2', 40],
].flatMap(([code, value]) => [
  residents(String(code), Number(value), '2022'),
  residents(String(code), 1_000_000, '2024'),
]);

const indicators = new Map(
  [
    fictionalIndicator(
      [women('X0', 81), women('XD1', 78), women('XD2', 80), women('XU1', 82), women('XU2', 83)],
      { id: lifeExpectancy },
    ),
    fictionalIndicator(
      [women('XR1', 60), women('XR2', 61), women('XC1', 60.5), women('XU1', 61), women('XU2', 64)],
      { id: healthyLifeExpectancy },
    ),
    fictionalIndicator(residentsRows, { id: population }),
  ].map((indicator) => [indicator.id, indicator]),
);

it('averages are weighted by residents of the middle year or the last before it', () => {
  const { country, regions } = averageChecks({ areas: fictionalAreas, indicators });
  // (78·10 + 80·30 + 82·20 + 83·40) ÷ 100 = 81.4
  expect(country.errors?.count).toBe(1);
  expect(country.errors?.meanError).toBeCloseTo(0.4, 9);
  // 60.5 for the county alone, (61·20 + 64·40) ÷ 60 = 63 for the other region.
  expect(regions.errors?.count).toBe(2);
  expect(regions.errors?.worstError).toBeCloseTo(2, 9);
  expect(regions.errors?.meanError).toBeCloseTo(1.25, 9);
});

it('nothing is checked where no official figure is held', () => {
  const { country } = averageChecks({ areas: fictionalAreas, indicators: new Map() });
  expect(country.errors).toBeNull();
});
