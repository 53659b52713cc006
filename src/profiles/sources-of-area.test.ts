import { expect, it } from 'vitest';
import { arcadiaProfiles, codes } from '../../scripts/fixtures/arcadia-profiles.ts';

const told = (code: string) =>
  arcadiaProfiles.profile(code).sources.map(({ id, uses }) => [id, uses.map((use) => use.name)]);

it('a council names the sources of its own figures, of its neighbourhoods, its maps and the areas like it', () => {
  const rows = told(codes.northmoor);
  expect(rows[0]).toEqual([
    'arcadia-health',
    ['Healthy life expectancy', 'Life expectancy', 'Residents', 'Smoking'],
  ]);
  expect(rows.flatMap(([, uses]) => uses)).toEqual(
    expect.arrayContaining(['Neighbourhoods', 'Maps', 'Similar areas']),
  );
  expect(told(codes.system).flatMap(([, uses]) => uses)).not.toContain('Similar areas');
  expect(told(codes.country).flatMap(([, uses]) => uses)).not.toContain('Maps');
});

it('a system names the source of its members’ figures, of which it has none', () => {
  expect(told(codes.system)[0]).toEqual([
    'arcadia-health',
    ['Life expectancy', 'Healthy life expectancy', 'Smoking'],
  ]);
});

it('a county names life expectancy once more than its own figures', () => {
  expect(told(codes.vale)[0]).toEqual([
    'arcadia-health',
    ['Healthy life expectancy', 'Residents', 'Smoking', 'Life expectancy'],
  ]);
});
