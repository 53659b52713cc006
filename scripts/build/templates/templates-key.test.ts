import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { copyArcadia, type ArcadiaCopy } from '../../fixtures/arcadia.ts';
import { templatesKey } from './templates-key.ts';

const root = join(import.meta.dirname, '../../..');
let edition: ArcadiaCopy;
beforeEach(() => {
  edition = copyArcadia();
});
afterEach(() => rmSync(edition.path('.'), { recursive: true }));

const key = (): Promise<string> => templatesKey(root, edition);

it('stays as it is when a figure or a setting that Astro is not told changes, since templates hold none', async () => {
  const before = await key();
  const areas = readFileSync(edition.path('data/areas.csv'), 'utf8');
  edition.write('data/areas.csv', areas.replace('a', 'b'));
  edition.change('content/site.yaml', 'title:', 'areas_to_cover: [X06000001]\ntitle:');
  expect(await key()).toBe(before);
});

it('changes with a word, the address or colours of the site, a faulty setting, and a character that no table held', async () => {
  const added = [
    ['content/site.yaml', 'colours:\n  light:\n    women: "#7a1fa2"'],
    ['content/site.yaml', 'colour: 1'],
    ['content/methods/chance.mdx', 'More.'],
    ['data/areas.csv', 'ŵ'],
  ] as const;
  const keys = [await key()];
  edition.change('content/site.yaml', 'https://arcadia.example', 'https://arcadia.example/health');
  keys.push(await key());
  for (const [file, text] of added) {
    edition.write(file, `${readFileSync(edition.path(file), 'utf8')}\n${text}`);
    keys.push(await key());
  }
  expect(new Set(keys).size).toBe(6);
});

it('is the same for the same words in another folder', async () => {
  const other = copyArcadia();
  expect(await templatesKey(root, other)).toBe(await key());
  rmSync(other.path('.'), { recursive: true });
});
