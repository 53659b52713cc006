import { expect, it } from 'vitest';
import { arcadia } from '../../scripts/fixtures/arcadia.ts';
import { builtFrom } from '../../scripts/fixtures/read-once.ts';
import { indicatorsNotedWhole, notedIndicators, notedProfiles } from './noted-materials.ts';

const { indicators, profiles } = builtFrom(arcadia.data);

it('notes whose figures are read, and gives them as they are', () => {
  const read: string[] = [];
  const noted = notedIndicators(indicators, (each) => read.push(each)).get('smoking')!;
  const { series } = indicators.get('smoking')!;
  expect(read).toEqual([]);
  expect(noted.series.of('X06000002', 'persons')).toBe(series.of('X06000002', 'persons'));
  expect(noted.series.sexesOf('X10000001')).toEqual(series.sexesOf('X10000001'));
  expect(read).toEqual(['figures X06000002', 'figures X10000001']);
  noted.series.areaCodes();
  expect(read.at(-1)).toBe('all');
});

it('notes which profile is read, and that all are where they are gone through', () => {
  const read: string[] = [];
  const noted = notedProfiles(profiles, (each) => read.push(each));
  expect(noted.get('X06000002')).toBe(profiles.get('X06000002'));
  expect(noted.has('X06000002')).toBe(true);
  expect(read).toEqual(['profile X06000002']);
  for (const go of [() => [...noted], () => [...noted.values()], () => [...noted.entries()]]) {
    read.length = 0;
    go();
    expect(read).toEqual(['all']);
  }
});

it('notes which indicator is read whole, and that all are where they are gone through', () => {
  const read: string[] = [];
  const noted = indicatorsNotedWhole(indicators, (each) => read.push(each));
  expect(noted.get('smoking')).toBe(indicators.get('smoking'));
  expect(noted.get('no-such')).toBeUndefined();
  expect(read).toEqual(['indicator smoking', 'indicator no-such']);
  expect([...noted.values()]).toEqual([...indicators.values()]);
  expect(read.at(-1)).toBe('all');
});
