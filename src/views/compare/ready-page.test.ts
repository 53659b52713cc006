import { describe, expect, it } from 'vitest';
import { arcadiaProfiles } from '../../../scripts/fixtures/arcadia-profiles.ts';
import { choosableGroups } from './area-choices.ts';
import { readyComparisons } from './ready-comparisons.ts';
import { readyPage } from './ready-page.ts';

const { areas, profiles, indicators } = arcadiaProfiles;
const choices = choosableGroups(indicators).flatMap((group) => group.indicators);
const stories = [
  { text: '---\ntitle: T\n---\n\nSo: <Difference area="X06000001" against="X06000002" />.\n' },
  { text: '---\ntitle: T\n---\n\nSo: <Difference area="X06000001" since="2020" />.\n' },
];
const all = readyComparisons(areas, stories);
const page = (slug: string) =>
  readyPage(
    all.find((each) => each.slug === slug)!,
    { areas, profiles, choices },
  );

describe('comparisons that have pages of their own', () => {
  it('are of an area and those like it, of members, and of the pairs of stories, each once', () => {
    const slugs = all.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs).toContain('northmoor-and-isle-of-southmere');
    expect(slugs).toContain('similar-to-northmoor');
    expect(slugs.some((slug) => slug.includes('-of-'))).toBe(true);
    expect(all.every((each) => each.areas.length > 1)).toBe(true);
  });

  it('show the main figures of their areas and lead to where others can be chosen', () => {
    const { table, links, notes } = page('northmoor-and-isle-of-southmere');
    expect(table).toContain('Northmoor compared with Isle of Southmere');
    // Told in each row, for narrow pages.
    expect(table).toContain('data-of="Northmoor compared with Isle of Southmere"');
    expect(table).not.toContain('data-here');
    expect(links[0]?.href).toBe('/compare/?areas=X06000001,X06000002');
    expect(notes.at(-1)).toMatch(/^Sources: /);
  });

  it('can be cited by their own address, with those whose figures they show', () => {
    const { cited } = page('northmoor-and-isle-of-southmere');
    expect([cited.id, cited.title, cited.path]).toEqual([
      'compare-northmoor-and-isle-of-southmere',
      'Northmoor and Isle of Southmere',
      '/compare/northmoor-and-isle-of-southmere/',
    ]);
    expect(new Set(cited.sources.map(({ publisher }) => publisher))).toContain(
      'Arcadian Office of Health',
    );
  });
});
