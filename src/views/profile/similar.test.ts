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
  it('are a row each between the area itself and the country, women before men', () => {
    const { rows, caption, caution } = similar;
    expect(rows.map(({ name }) => name)).toEqual([
      'Northmoor',
      'Isle of Southmere',
      'East Vale',
      'West Vale',
      'Arcadia',
    ]);
    expect(rows.slice(0, 2)).toEqual([
      {
        name: 'Northmoor',
        href: null,
        women: { value: '79.1', range: '' },
        men: { value: '74.4', range: '' },
      },
      {
        name: 'Isle of Southmere',
        href: '/local-authorities/isle-of-southmere/',
        women: { value: '84.6', range: '' },
        men: { value: '81.2', range: '' },
      },
    ]);
    expect(caption).toMatch(/^Life expectancy.*, 2023 to 2025, in years\. .+\.$/);
    expect(caution).toContain(
      'the order is not a ranking. No ranges are held, so a small difference may be chance.',
    );
  });

  it('have their ranges where these were published, and say where no figure was', () => {
    const withoutLife = new Map([...indicators].filter(([id]) => id !== 'life-expectancy'));
    const healthy = viewOf(withoutLife);
    const [own, , eastVale] = healthy.rows;
    expect(own?.women).toEqual({ value: '54.8', range: '53.4 to 56.2' });
    expect(eastVale?.men).toEqual({ value: 'not held', range: '' });
    expect(healthy.caption).toContain(', with the likely range. ');
    expect(healthy.caution).toContain('Where two ranges overlap');
  });

  it('are compared at one address', () => {
    expect(similar.link).toEqual({
      words: 'Compare Northmoor with the Isle of Southmere, East Vale and West Vale',
      href: '/compare/?areas=X06000001,X06000002,X07000001,X07000002',
    });
  });

  it('name whose measure calls them alike, and where the tables name none say only that it was published', () => {
    expect(similar.lead).toBe(
      'The areas most like Northmoor, the most alike first, by a measure of the Office of the Ledger (OL), 1 May 2026.',
    );
    const nearest = similarAreasOf(northmoor, { areas, indicators });
    expect(similarView(nearest, { ...tables, tableSources: [] })?.lead).toContain(
      'by a published measure.',
    );
    expect(similarView(null, tables)).toBeNull();
  });
});
