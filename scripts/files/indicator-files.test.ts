import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildProfiles } from '../../src/profiles/build-profiles.ts';
import { readEdition } from '../../src/tables/read-edition.ts';
import { readSettings } from '../../src/tables/settings.ts';
import { copyArcadia, type ArcadiaCopy } from '../fixtures/arcadia.ts';
import { arcadiaShapes } from '../fixtures/arcadia-charts.ts';
import { fileCache } from './file-cache.ts';
import { indicatorFiles, type IndicatorFiles } from './indicator-files.ts';
import { keptOrMade } from './kept-or-made.ts';
import { digestOfFigures, makerButFigures } from './makers.ts';
import { pageColours } from './page-colours.ts';

const folder = mkdtempSync(join(tmpdir(), 'indicators-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The files of every indicator of an edition: as a build with these kept files gives them, made anew, and how many were. */
function filesOf(copy: ArcadiaCopy, kept: string) {
  const settings = readSettings(copy);
  const setting = { settings, colours: pageColours(null) };
  const { edition } = readEdition(copy.data);
  const built = { ...buildProfiles(edition!, 'Spring 2026'), shapesIn: arcadiaShapes };
  const cache = fileCache(kept, 'files', makerButFigures(copy));
  const made: string[] = [];
  const found: IndicatorFiles[] = [];
  const anew: IndicatorFiles[] = [];
  for (const [id, indicator] of built.indicators) {
    const make = () => indicatorFiles(indicator, built, setting);
    const source = `${id}\n${digestOfFigures(copy, id)}`;
    anew.push(make());
    found.push(keptOrMade(source, cache, () => (made.push(id), make())));
  }
  cache.close();
  return { found, anew, made };
}

const smoking = 'data/observations/smoking.csv';
const edits: [file: string, from: string, to: string, made: number][] = [
  [smoking, 'X06000001,2017,persons,24.3', 'X06000001,2017,persons,24.4', 1],
  ['data/areas.csv', 'Northmoor,Northmoor,Northmoor Council', 'Moor,Moor,Moor Council', 4],
  ['data/sources.csv', 'Lives of Arcadia', 'Lives and deaths of Arcadia', 4],
  ['data/release.json', '2026-11-22', '2026-11-23', 4],
];

describe('the files of indicators kept from build to build', () => {
  it('are those of a build from nothing after every edit, and only what changed is made again', () => {
    const copy = copyArcadia();
    expect(filesOf(copy, folder).made).toHaveLength(4);
    expect(filesOf(copy, folder).made).toEqual([]);
    for (const [file, from, to, times] of edits) {
      copy.change(file, from, to);
      const { found, anew, made } = filesOf(copy, folder);
      expect(made, file).toHaveLength(times);
      expect(found, file).toEqual(anew);
    }
  });
});
