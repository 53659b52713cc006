import { describe, expect, it } from 'vitest';
import type { Citation } from '../../src/citations/citation.ts';
import type { DataMaterials } from '../../src/views/data-files.ts';
import { arcadiaProfiles, codes } from '../fixtures/arcadia-profiles.ts';
import { filesOfData } from './data-files.ts';

const outcode = { outcode: 'ZZ1', areas: [], sectors: {} };
const materials = {
  ...arcadiaProfiles,
  settings: { baseAddress: 'https://example.org' },
  outcodes: () => new Map([['ZZ1', outcode]]),
  citations: () => new Map<string, Citation>(),
} as unknown as DataMaterials;

const textsUnder = (subPath: string): Map<string, string> =>
  new Map(
    Array.from(filesOfData(materials, subPath), ({ address, content }) => [
      address,
      String(content),
    ]),
  );

describe('the data of areas, indicators and outcodes as files', () => {
  const files = textsUnder('');
  const inFolder = textsUnder('/health');

  it('are one of each kind for each area, indicator and outcode', () => {
    const ofNorthmoor = [...files.keys()].filter((address) => address.includes(codes.northmoor));
    expect(ofNorthmoor.toSorted()).toEqual([
      '/answers/years/X06000001.json',
      '/compare/areas/X06000001.json',
      '/data/areas/X06000001.csv',
      '/data/areas/X06000001.json',
    ]);
    const ofSmoking = [...files.keys()].filter((address) => address.includes('/smoking.'));
    expect(ofSmoking.toSorted()).toEqual([
      '/answers/changes/smoking.json',
      '/answers/smoking.json',
      '/compare/spread/smoking.json',
      '/data/changes/smoking.csv',
      '/data/indicators/smoking.csv',
      '/data/indicators/smoking.csv-metadata.json',
    ]);
    expect(files.get('/postcodes/ZZ1.json')).toBe('{"outcode":"ZZ1","areas":[],"sectors":{}}');
  });

  it('lead into the folder of their host where they are given away, and not where scripts of the site read them', () => {
    const profile = `/data/areas/${codes.northmoor}.json`;
    const atRoot = /"\/ics\/moor-vale-and-mere\/"/;
    expect(files.get(profile)).toMatch(atRoot);
    expect(inFolder.get(profile)).not.toMatch(atRoot);
    expect(inFolder.get(profile)).toContain('"/health/ics/moor-vale-and-mere/"');
    const compared = `/compare/areas/${codes.northmoor}.json`;
    expect(inFolder.get(compared)).toBe(files.get(compared));
  });
});
