import { describe, expect, it } from 'vitest';
import { arcadiaProfiles, codes } from '../../../scripts/fixtures/arcadia-profiles.ts';
import { fictionalSource } from '../../profiles/fixtures/fictional.ts';
import { similarAreasOf } from '../../profiles/similar-areas.ts';
import { similarView } from './similar.ts';

const { areas, indicators } = arcadiaProfiles;
const northmoor = areas.get(codes.northmoor);
const tables = {
  sources: [fictionalSource],
  tableSources: [{ table: 'similar-areas' as const, sourceId: fictionalSource.id }],
};
const viewOf = (of: typeof indicators) =>
  similarView(similarAreasOf(northmoor, { areas, indicators: of }), tables)!;
const similar = viewOf(indicators);

describe('similar areas as shown', () => {
  it('are a row of dots each under the area itself, the country last, without a table where no ranges are', () => {
    const { dots, table, caption, caution } = similar;
    expect(dots.rows.map(({ name, href, women, men }) => [name, href, women, men])).toEqual([
      ['Northmoor', null, 79.1, 74.4],
      ['Isle of Southmere', '/local-authorities/isle-of-southmere/', 84.6, 81.2],
      ['East Vale', '/local-authorities/east-vale/', expect.any(Number), expect.any(Number)],
      ['West Vale', '/local-authorities/west-vale/', expect.any(Number), expect.any(Number)],
    ]);
    expect([dots.countryName, dots.country?.men]).toEqual(['Arcadia', 78.7]);
    expect(table).toBeNull();
    expect(caption).toMatch(/^Life expectancy.*, 2023 to 2025, in years\. .+\.$/);
    expect(caution).toContain(
      'The order is not a ranking. No ranges are held of the dots, so their differences are not tested.',
    );
  });

  it('have their ranges where these were published, and say where no figure was', () => {
    const withoutLife = new Map([...indicators].filter(([id]) => id !== 'life-expectancy'));
    const healthy = viewOf(withoutLife);
    const [own, , eastVale] = healthy.table!.rows;
    expect(own?.[1]).toBe('54.8 (53.4 to 56.2)');
    expect(eastVale?.[2]).toBe('not held');
    expect(healthy.dots.rows[2]).toMatchObject({ name: 'East Vale', missing: 'not held' });
    expect(healthy.caption).toContain(', with the likely range. ');
    expect(healthy.caution).toContain('Where two ranges overlap');
  });

  it('are compared on a page that needs no script', () => {
    expect(similar.link).toEqual({
      text: 'Compare Northmoor with these three',
      href: '/compare/similar-to-northmoor/',
    });
  });

  it('are compared nowhere where none of them has a page, as in an edition about one council', () => {
    const nearest = similarAreasOf(northmoor, { areas, indicators })!;
    const withoutPages = nearest.nearest.map((each) => ({
      ...each,
      area: { ...each.area, path: null },
    }));
    expect(similarView({ ...nearest, nearest: withoutPages }, tables)?.link).toBeNull();
  });

  it('name whose measure calls them alike, and where the tables name none say only that it was published', () => {
    expect(similar.lead).toBe(
      'The areas most like Northmoor, the most alike first. By a measure of the Office of the Ledger (OL), 1 May 2026.',
    );
    const nearest = similarAreasOf(northmoor, { areas, indicators });
    expect(similarView(nearest, { ...tables, tableSources: [] })?.lead).toContain(
      'By a published measure.',
    );
    expect(similarView(null, tables)).toBeNull();
  });
});
