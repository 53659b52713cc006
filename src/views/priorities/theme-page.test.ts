import { expect, it } from 'vitest';
import { arcadiaProfiles } from '../../../scripts/fixtures/arcadia-profiles.ts';
import { fictionalCouncilsAlone } from '../../profiles/fixtures/fictional.ts';
import { themePage } from './theme-page.ts';

const { themes } = arcadiaProfiles;
const page = (id: string) => themePage(themes.get(id), arcadiaProfiles);

it('a theme that a system names is told with who names it, and one that none names is not', () => {
  const { naming, named } = page('children');
  expect(naming?.inLists.map(({ system }) => system)).toEqual(['Moor, Vale and Mere']);
  expect(named).toBe(
    'In what was read of 1 system, 1 names it in a list of priorities. Of 3 readings of councils’ boards, 1 names it in a list of priorities.',
  );
  const unnamed = themes.all.filter(({ id }) => page(id).naming === null);
  for (const { id } of unnamed) expect(page(id).named).toContain('it was not found.');
});

it('a theme without a figure says why there is none', () => {
  const bearing: Record<string, string> = {
    'long-lives': 'Healthy life expectancy at birth and Life expectancy at birth',
    smoking: 'Adults who smoke',
  };
  const without = themes.all.filter(({ id }) => page(id).ends === null);
  expect(without.length).toBeGreaterThan(0);
  for (const { id, noIndicatorReason } of without)
    expect(page(id).noFigure).toBe(
      noIndicatorReason ??
        `${bearing[id]}: figures are held, but of too few areas to be set side by side.`,
    );
});

it('a theme of an edition without systems speaks of councils, and explains no system', () => {
  const { areas } = arcadiaProfiles;
  const asked = {
    ...arcadiaProfiles,
    areas: fictionalCouncilsAlone,
    published: new Map(),
    strategies: new Map(),
  };
  const { definition, figures } = themePage(themes.get('children'), asked);
  expect(definition).toBe('');
  expect(figures.title).toBe('How far apart local authorities are');
  expect(page('children').definition).toContain(areas.country.nameInSentence);
  expect(page('children').figures.title).toBe('How far apart systems are');
});

it('a part of a theme leads to the wider one, and the wider one to its parts', () => {
  for (const theme of themes.all) {
    const { wider, parts } = page(theme.id);
    expect(wider?.id ?? null).toBe(theme.parent);
    expect(parts.every(({ parent }) => parent === theme.id)).toBe(true);
  }
});
