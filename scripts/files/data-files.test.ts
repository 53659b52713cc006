import { describe, expect, it } from 'vitest';
import type { Citation } from '../../src/citations/citation.ts';
import { buildProfiles } from '../../src/profiles/build-profiles.ts';
import type { Edition } from '../../src/tables/edition.ts';
import { dataFiles, type DataMaterials } from '../../src/views/data-files.ts';
import { arcadia } from '../fixtures/arcadia.ts';
import { arcadiaProfiles, codes } from '../fixtures/arcadia-profiles.ts';
import { tablesIn } from '../fixtures/read-once.ts';
import { dataMadeOf, filesOfData } from './data-files.ts';

const outcode = { outcode: 'ZZ1', areas: [], sectors: {} };
const beside = (built: object): DataMaterials =>
  ({
    ...built,
    settings: { baseAddress: 'https://example.org' },
    outcodes: () => new Map([['ZZ1', outcode]]),
    citations: () => new Map<string, Citation>(),
  }) as unknown as DataMaterials;
const materials = beside(arcadiaProfiles);

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

/** Every figure of one area and indicator is another. */
function withOther(tables: Edition, id: string, code: string): Edition {
  const observations = new Map(tables.observations);
  const rows = observations.get(id)!;
  observations.set(
    id,
    rows.map((row) =>
      row.areaCode === code && row.value !== null ? { ...row, value: row.value + 1 } : row,
    ),
  );
  return { ...tables, observations };
}

const textOf = (from: DataMaterials, of: 'profile' | 'indicator', name: string): string =>
  JSON.stringify(dataMadeOf(of, from, '')(name));

describe('what data is said to be made of', () => {
  const tables = tablesIn(arcadia.data);
  const changes = [...tables.observations].flatMap(([id, rows]) =>
    [...new Set(rows.map(({ areaCode }) => areaCode))].map((code) => [id, code] as const),
  );

  it('has one of each name', () => {
    const { profiles, indicators } = materials;
    const known = { profile: profiles, indicator: indicators };
    const strangers = dataFiles.flatMap(({ of, folder, names }) =>
      of === undefined
        ? []
        : [...names(materials)].filter((name) => !known[of].has(name)).map((name) => folder + name),
    );
    expect(strangers).toEqual([]);
  });

  it('is all that changes it when figures do: it is left as it was where that is', () => {
    const stale = changes.flatMap(([id, code]) => {
      const changed = beside(buildProfiles(withOther(tables, id, code), 'Spring 2026'));
      const profileOf = (from: DataMaterials, name: string): string =>
        JSON.stringify(from.profiles.get(name));
      const areas = [...changed.profiles.keys()].filter(
        (name) =>
          profileOf(materials, name) === profileOf(changed, name) &&
          textOf(materials, 'profile', name) !== textOf(changed, 'profile', name),
      );
      const indicators = [...changed.indicators.keys()].filter(
        (name) =>
          name !== id &&
          textOf(materials, 'indicator', name) !== textOf(changed, 'indicator', name),
      );
      return [...areas, ...indicators].map((name) => `${name} after ${id} of ${code}`);
    });
    expect(stale).toEqual([]);
  });
});
