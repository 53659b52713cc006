import { expect, it } from 'vitest';
import { compareRows } from './compare-rows.ts';
import { areaOf, indicatorOf, observationOf } from './fixtures/areas.ts';
import { focusIndicator, sortedPlaces } from './focus-indicator.ts';

const smoking = (value: number | null) => [indicatorOf('smoking', [observationOf('2023', value)])];
const areas = [
  areaOf('Westmoor', smoking(12)),
  areaOf('Eastmoor', smoking(null)),
  areaOf('Northmoor', smoking(10)),
];
const rows = compareRows(areas, ['smoking']);
const names = areas.map(({ name }) => name);

it('the first indicator of which two areas have a figure is in focus, unless another is asked for', () => {
  expect(focusIndicator(null, rows)).toBe('smoking');
  expect(focusIndicator('teeth', rows)).toBe('teeth');
  expect(focusIndicator(null, compareRows(areas.slice(0, 2), ['smoking']))).toBeNull();
});

it('areas are sorted by name or by figure, either way, those without a figure last', () => {
  const sorted = (sort: string) => sortedPlaces(rows[0]!, names, sort).map((place) => names[place]);
  expect(sorted('')).toEqual(names);
  expect(sorted('name')).toEqual(['Eastmoor', 'Northmoor', 'Westmoor']);
  expect(sorted('figure')).toEqual(['Northmoor', 'Westmoor', 'Eastmoor']);
  expect(sorted('-figure')).toEqual(['Westmoor', 'Northmoor', 'Eastmoor']);
});
