import { readFileSync, rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { copyArcadia } from '../../scripts/fixtures/arcadia.ts';
import { builtFrom } from '../../scripts/fixtures/read-once.ts';
import { heroView } from '../views/profile/hero.ts';
import { plainText } from '../words/sentence.ts';

/** The fictional country without any length of life. */
function withoutLife() {
  const copy = copyArcadia();
  for (const id of ['life-expectancy', 'healthy-life-expectancy'])
    rmSync(copy.path(`data/observations/${id}.csv`));
  for (const file of ['data/indicators.csv', 'data/themes.csv']) {
    const lines = readFileSync(copy.path(file), 'utf8').split('\n');
    const others = lines.filter((line) => !/life-expectancy/.test(line));
    copy.write(file, others.join('\n'));
  }
  copy.change('data/indicators.csv', ',3,medium,', ',1,medium,');
  copy.change('data/indicators.csv', 'no,2,16-and-over', 'no,1,16-and-over');
  rmSync(copy.path('data/deprivation-deciles.csv'));
  const { profiles } = builtFrom(copy.path('data'));
  return (code: string) => profiles.get(code)!;
}

it('an edition without lengths of life heads an area with its first headline figure, and says nothing of what it lacks', () => {
  const profile = withoutLife();
  const country = profile('X92000001');
  expect(plainText(profile('X06000001').headline)).toBe(
    'Adults who smoke: 19.4%; Arcadia 13.2% (2024).',
  );
  expect(plainText(country.headline)).toBe('Adults who smoke: 13.2% (2024).');
  // The system began after its figures: none is its own.
  expect(plainText(profile('X54000002').headline)).toBe(
    'No headline figure is held for Greater Arcadia.',
  );
  expect(heroView(profile('X54000002'), country)).toEqual({ lifeline: null, spread: null });
});
