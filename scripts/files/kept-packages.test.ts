import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { buildProfiles } from '../../src/profiles/build-profiles.ts';
import { readEdition } from '../../src/tables/read-edition.ts';
import { readSettings } from '../../src/tables/settings.ts';
import { copyArcadia, type ArcadiaCopy } from '../fixtures/arcadia.ts';
import { fileCache, shortDigest } from './file-cache.ts';
import { keptOrMade, type Keep } from './kept-or-made.ts';
import { digestOfFigures, makerButFigures } from './makers.ts';
import { packageFiles } from './package-files.ts';
import type { SiteFile } from './site-file.ts';

/** Each file, and what its bytes are known by. */
const bytesOf = (files: Iterable<SiteFile>): string[] =>
  Array.from(files, ({ address, content }) => `${address} ${shortDigest(content)}`);

/** Everything in one of an edition: as a build with these kept pieces gives it, made anew, and which pieces were packed. */
function packagesOf(copy: ArcadiaCopy, kept: string) {
  const { edition } = readEdition(copy.data);
  const built = { ...buildProfiles(edition!, 'Spring 2026'), settings: readSettings(copy) };
  const cache = fileCache(kept, 'files', makerButFigures(copy));
  const packed: string[] = [];
  const keep: Keep = (source, make) =>
    keptOrMade(source, cache, () => (packed.push(source.split('\n')[0]!), make()));
  const figuresBy = (id: string): string => digestOfFigures(copy, id);
  const found = bytesOf(packageFiles(built, { keep, figuresBy }));
  cache.close();
  return { found, anew: bytesOf(packageFiles(built)), packed };
}

const smoking = 'data/observations/smoking.csv';
const ofSmoking = ['table of smoking', 'rows of smoking'];
const life = 'data/observations/life-expectancy.csv';
/** Rows below move, or name texts by other places. */
const rowsFromLife = ['life-expectancy', 'population', 'smoking'].map((id) => `rows of ${id}`);

const edits: [what: string, file: string, from: string, to: string, packed: string[]][] = [
  ['a figure', smoking, 'X06000001,2017,persons,24.3', 'X06000001,2017,persons,24.4', ofSmoking],
  [
    'a word that no cell held',
    life,
    'X06000001,2012-2014,female,79.8,,,worse,',
    'X06000001,2012-2014,female,,,,,suppressed',
    ['table of life-expectancy', ...rowsFromLife],
  ],
  [
    'a row less',
    life,
    'X06000001,2013-2015,female,79.7,,,worse,\n',
    '',
    ['table of life-expectancy', ...rowsFromLife],
  ],
];

it('packs again what changed, and gives the bytes of a build from nothing', () => {
  const copy = copyArcadia();
  const kept = mkdtempSync(join(tmpdir(), 'packed-'));
  onTestFinished(() => {
    for (const folder of [kept, copy.path('.')]) rmSync(folder, { recursive: true });
  });
  expect(packagesOf(copy, kept).packed).toHaveLength(8);
  expect(packagesOf(copy, kept).packed).toEqual([]);
  for (const [what, file, from, to, packed] of edits) {
    copy.change(file, from, to);
    const made = packagesOf(copy, kept);
    expect(made.packed, what).toEqual(packed);
    expect(made.found, what).toEqual(made.anew);
  }
});
