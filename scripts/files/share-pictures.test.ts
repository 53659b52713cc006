import { mkdtempSync, readdirSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sax from 'sax';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/tables/settings.ts';
import { sharePicture } from '../../src/views/profile/share-picture.ts';
import { plainText } from '../../src/words/sentence.ts';
import { arcadia } from '../fixtures/arcadia.ts';
import { arcadiaCharts } from '../fixtures/arcadia-charts.ts';
import { arcadiaProfiles, codes } from '../fixtures/arcadia-profiles.ts';
import { cacheFolder, shortDigest } from './file-cache.ts';
import { sharePictures } from './share-pictures.ts';

const settings = readSettings(arcadia);
const northmoor = arcadiaProfiles.profile(codes.northmoor);
const system = arcadiaProfiles.profile(codes.system);
const drawn = (profile: typeof northmoor) =>
  sharePicture(profile, arcadiaCharts(profile.code)[0]?.chart ?? null, settings);
const pictureOf = (svg: string) => ({ digest: shortDigest(svg), svg: () => svg });
const picturesOf = (...profiles: (typeof northmoor)[]) =>
  new Map(profiles.map((each) => [each.code, pictureOf(drawn(each))]));
const newFolder = () => mkdtempSync(join(tmpdir(), 'share-'));
const keptIn = (folder: string) =>
  readdirSync(join(folder, 'pictures')).map((name) => join(folder, 'pictures', name));
const timeOf = (path: string) => statSync(path, { bigint: true }).mtimeNs;

describe('the picture of a profile for those who share it', () => {
  it('is a PNG of 1200 by 630 of at most 60 kB, the same bytes each time', async () => {
    const pictures = picturesOf(northmoor, system);
    const [files, again] = [
      await sharePictures(pictures, newFolder()),
      await sharePictures(pictures, newFolder()),
    ];
    expect(files.map(({ address }) => address)).toEqual([
      `/share/${codes.northmoor}.png`,
      `/share/${codes.system}.png`,
    ]);
    for (const { content } of files) {
      const png = Buffer.from(content);
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(png.length).toBeLessThanOrEqual(60_000);
    }
    expect(again).toEqual(files);
  });

  it('has its words drawn in fonts that the renderer can read', async () => {
    const wordless = picturesOf({ ...northmoor, name: '', headline: [] });
    const [spoken] = await sharePictures(picturesOf(northmoor), newFolder());
    const [silent] = await sharePictures(wordless, newFolder());
    expect(spoken!.content.length).toBeGreaterThan(silent!.content.length * 1.3);
  });

  it('says the name, the whole headline and the release, in well-formed XML', () => {
    for (const profile of arcadiaProfiles.profiles.values()) {
      const svg = drawn(profile);
      let words = '';
      const parser = sax.parser(true);
      parser.ontext = (text) => (words += `${text} `);
      parser.onerror = (error) => {
        throw error;
      };
      parser.write(svg).close();
      for (const said of [profile.name, plainText(profile.headline), settings.release.id])
        expect(words).toContain(said);
    }
  });
});

describe('pictures kept from build to build', () => {
  it('are not drawn again while what they show stays, and go when nothing asks for them', async () => {
    const folder = newFolder();
    await sharePictures(picturesOf(northmoor, system), folder);
    const before = keptIn(folder).map((path) => [path, timeOf(path)]);
    await sharePictures(picturesOf(northmoor, system), folder);
    expect(keptIn(folder).map((path) => [path, timeOf(path)])).toEqual(before);
    await sharePictures(picturesOf(northmoor), folder);
    expect(keptIn(folder)).toHaveLength(1);
  });

  it('are drawn again where the file is cut off', async () => {
    const folder = newFolder();
    const [first] = await sharePictures(picturesOf(northmoor), folder);
    truncateSync(keptIn(folder)[0]!, 2000);
    const [second] = await sharePictures(picturesOf(northmoor), folder);
    expect(second).toEqual(first);
    expect(readFileSync(keptIn(folder)[0]!)).toEqual(Buffer.from(first!.content));
  });

  it('lie in a folder of their own for each edition', () => {
    expect(cacheFolder('share', 'data')).not.toBe(
      cacheFolder('share', 'scripts/fixtures/arcadia/data'),
    );
  });
});
