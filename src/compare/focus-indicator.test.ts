import { describe, expect, it } from 'vitest';
import { compareRows } from './compare-rows.ts';
import type { PublicProfile } from './compared-area.ts';
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

describe('the indicator in focus', () => {
  const lives = indicatorOf('healthy-life-expectancy', [observationOf('2023', 61)]);
  const withLives = ({ name, indicators }: PublicProfile) => areaOf(name, [lives, ...indicators]);
  const focusOf = (...compared: PublicProfile[]) =>
    focusIndicator(null, compareRows(compared, ['healthy-life-expectancy', 'smoking', 'teeth']));
  const [west, east, north] = areas;

  it('is the one asked for', () => {
    expect(focusIndicator('teeth', rows)).toBe('teeth');
  });

  it('is the first of which all areas have a figure, though some have one that comes before', () => {
    expect(focusOf(withLives(west!), north!)).toBe('smoking');
    expect(focusOf(withLives(west!), withLives(east!), north!)).toBe('healthy-life-expectancy');
  });

  it('is the first of which most have one where all have none', () => {
    expect(focusOf(west!, north!, east!)).toBe('smoking');
    const young = areaOf('Southmoor', [indicatorOf('teeth', [observationOf('2023', 3)])]);
    expect(focusOf(withLives(west!), withLives(north!), east!, young)).toBe(
      'healthy-life-expectancy',
    );
  });

  it('needs figures of women as of men to be of all', () => {
    const ofMen = { ...lives, observations: [{ ...lives.observations[0]!, sex: 'male' as const }] };
    const ofBoth = {
      ...lives,
      observations: [...ofMen.observations, { ...ofMen.observations[0]!, sex: 'female' as const }],
    };
    const one = areaOf('Westmoor', [ofBoth, ...smoking(12)]);
    const other = areaOf('Northmoor', [ofMen, ...smoking(10)]);
    expect(focusOf(one, other)).toBe('smoking');
    const [alone, beside] = [areaOf('Westmoor', [ofBoth]), areaOf('Northmoor', [ofMen])];
    expect(focusOf(alone, beside), 'where there is nothing else').toBe('healthy-life-expectancy');
  });

  it('is none where no two have a figure', () => {
    expect(focusOf(west!, east!)).toBeNull();
  });
});

it('areas are sorted by name or by figure, either way, those without a figure last', () => {
  const sorted = (sort: string) => sortedPlaces(rows[0]!, names, sort).map((place) => names[place]);
  expect(sorted('')).toEqual(names);
  expect(sorted('name')).toEqual(['Eastmoor', 'Northmoor', 'Westmoor']);
  expect(sorted('figure')).toEqual(['Northmoor', 'Westmoor', 'Eastmoor']);
  expect(sorted('-figure')).toEqual(['Westmoor', 'Northmoor', 'Eastmoor']);
});
