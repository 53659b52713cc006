import { expect, it } from 'vitest';
import { inequalityInLifeExpectancy } from '../indicators/life-indicators.ts';
import { fictionalAreas, fictionalIndicator, observed } from './fixtures/fictional.ts';
import { firstWithTies, gapsInside } from './gaps-inside.ts';

const men = (code: string, value: number, period = '2022-2024') =>
  observed(code, value, { sex: 'male', period });
const indicator = fictionalIndicator(
  [
    men('X0', 10),
    men('XD1', 3, '2021-2023'),
    men('XD1', 4.5),
    men('XD2', -0.4),
    men('XU1', 4.5),
    men('XU2', 9, '2021-2023'),
  ],
  { id: inequalityInLifeExpectancy },
);
const materials = { areas: fictionalAreas, indicators: new Map([[indicator.id, indicator]]) };

it('gaps inside local authorities are of the newest period alone, the widest first', () => {
  const found = gapsInside(materials, 'male');
  expect(found?.period.text).toBe('2022-2024');
  expect(found?.gaps.map(({ area, years }) => [area.name, years])).toEqual([
    ['Northmoor', 4.5],
    ['Port Vale', 4.5],
    ['Eastwold', -0.4],
  ]);
  expect(gapsInside(materials, 'female')).toBeNull();
});

it('the first of a list take in all that are equal to the last of them', () => {
  const { gaps } = gapsInside(materials, 'male')!;
  expect(firstWithTies(gaps, 1)).toHaveLength(2);
  expect(firstWithTies(gaps.toReversed(), 1).map(({ years }) => years)).toEqual([-0.4]);
  expect(firstWithTies(gaps, 9)).toHaveLength(3);
});
