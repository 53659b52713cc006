import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readSettings } from '../../src/tables/settings.ts';
import { chartedParts } from '../../src/views/profile/charted-parts.ts';
import { arcadia, copyArcadia } from '../fixtures/arcadia.ts';
import { arcadiaMaterials } from '../fixtures/arcadia-charts.ts';
import { arcadiaProfiles, codes } from '../fixtures/arcadia-profiles.ts';
import { areaFiles } from './area-files.ts';
import { fileCache } from './file-cache.ts';
import { keptOrMade } from './kept-or-made.ts';
import { makerOfAreas } from './makers.ts';
import { pageColours } from './page-colours.ts';

const folder = mkdtempSync(join(tmpdir(), 'areas-'));
afterAll(() => rmSync(folder, { recursive: true }));

const northmoor = arcadiaProfiles.profile(codes.northmoor);
const country = arcadiaProfiles.profile(codes.country);
const setting = { settings: readSettings(arcadia), colours: pageColours(null), country };
const make = () => {
  const area = arcadiaProfiles.areas.get(codes.northmoor);
  return areaFiles(northmoor, [], chartedParts(area, arcadiaMaterials), setting);
};

/** Whether all of an object is plain data, so that its text tells any change of it. */
const isPlain = (held: unknown): boolean =>
  held === null ||
  ['string', 'boolean', 'undefined'].includes(typeof held) ||
  (typeof held === 'number' && Number.isFinite(held)) ||
  (typeof held === 'object' &&
    [Object.prototype, Array.prototype].includes(Object.getPrototypeOf(held)) &&
    Object.values(held).every(isPlain));

describe('the files of an area kept from build to build', () => {
  it('are the same bytes as those made anew, and are not made again', () => {
    const cache = fileCache(folder, 'files', 'by this code');
    const made = keptOrMade(JSON.stringify(northmoor), cache, make);
    const kept = keptOrMade<typeof made>(
      JSON.stringify(northmoor),
      fileCache(folder, 'files', 'by this code'),
      () => {
        throw new Error('made again');
      },
    );
    expect(kept.names).toContain('neighbourhood-map');
    expect(kept.shared).toBe(made.shared);
    expect(kept.files.map(({ address, content }) => [address, Buffer.from(content)])).toEqual(
      made.files.map(({ address, content }) => [address, Buffer.from(content)]),
    );
  });

  it('are made again where the profile changed, or the code that makes them', () => {
    let times = 0;
    const count = () => {
      times += 1;
      return make();
    };
    const again = (profile: typeof northmoor, maker: string) =>
      keptOrMade(JSON.stringify(profile), fileCache(folder, 'files', maker), count);
    again({ ...northmoor, name: 'Northmoor and Dale' }, 'by this code');
    again(northmoor, 'by other code');
    again(northmoor, 'by this code');
    expect(times).toBe(2);
  });

  it('are told apart by the whole of a profile: it is plain data', () => {
    for (const profile of arcadiaProfiles.profiles.values())
      expect(isPlain(profile), profile.code).toBe(true);
  });

  it('are made by everything else they show: words, shapes, the release, the country', () => {
    const copy = copyArcadia();
    const maker = () => makerOfAreas(copy, country);
    const before = maker();
    expect(maker()).toBe(before);
    expect(makerOfAreas(copy, { ...country, name: 'Elsewhere' })).not.toBe(before);
    copy.change('data/release.json', '2026-11-22', '2026-11-23');
    const next = maker();
    expect(next).not.toBe(before);
    copy.write('data/areas.csv', 'code\n');
    expect(maker()).not.toBe(next);
  });
});
