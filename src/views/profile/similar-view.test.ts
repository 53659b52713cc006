import { describe, expect, it } from 'vitest';
import { arcadiaProfiles, codes } from '../../../scripts/fixtures/arcadia-profiles.ts';
import { fictionalSource } from '../../profiles/fixtures/fictional.ts';
import { similarAreasOf } from '../../profiles/similar-areas.ts';
import {
  hasRanges,
  similarCaption,
  similarLink,
  similarMeasure,
  similarRows,
  similarSource,
} from './similar-view.ts';

const { areas, indicators } = arcadiaProfiles;
const northmoor = areas.get(codes.northmoor);
const similar = similarAreasOf(northmoor, { areas, indicators })!;

describe('similar areas as shown', () => {
  it('are a row each between the area itself and the country, women before men', () => {
    const rows = similarRows(similar);
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
    expect(similarCaption(similar)).toMatch(/^Life expectancy.*, 2023 to 2025, in years\. .+\.$/);
    expect(hasRanges(similar)).toBe(false);
  });

  it('have their ranges where these were published, and say where no figure was', () => {
    const withoutLife = new Map([...indicators].filter(([id]) => id !== 'life-expectancy'));
    const healthy = similarAreasOf(northmoor, { areas, indicators: withoutLife })!;
    const [own, , eastVale] = similarRows(healthy);
    expect(own?.women).toEqual({ value: '54.8', range: '53.4 to 56.2' });
    expect(eastVale?.men).toEqual({ value: 'not published', range: '' });
    expect(similarCaption(healthy)).toContain(', with the likely range. ');
    expect(hasRanges(healthy)).toBe(true);
  });

  it('are compared at one address', () => {
    expect(similarLink(similar)).toEqual({
      words: 'Compare Northmoor with the Isle of Southmere, East Vale and West Vale',
      href: '/compare/?areas=X06000001,X06000002,X07000001,X07000002',
    });
  });

  it('name whose measure calls them alike', () => {
    const tableSources = [{ table: 'similar-areas' as const, sourceId: fictionalSource.id }];
    const source = similarSource({ sources: [fictionalSource], tableSources });
    expect(similarMeasure(source)).toBe('a measure of the Office of the Ledger (OL), 1 May 2026');
    expect(similarSource({ sources: [fictionalSource], tableSources: [] })).toBeUndefined();
  });
});
