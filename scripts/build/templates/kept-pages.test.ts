import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cacheFolder } from '../../files/file-cache.ts';
import { siteWriter } from '../../files/site-file.ts';
import { keptPages } from './kept-pages.ts';

let home: string;
let data: string;
let figure: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'pages-'));
  data = join(home, 'data');
  mkdirSync(join(data, 'observations'), { recursive: true });
  writeFileSync(join(data, 'areas.csv'), 'code\nX01\n');
  figure = '79.4';
  build();
});
afterEach(() => {
  rmSync(home, { recursive: true });
  rmSync(cacheFolder('pages', data), { recursive: true });
});

/** Makes a site of one page, which reads one figure; gives how many pages were taken from the last. */
function build(templates = 'templates-1'): number {
  const kept = keptPages({ data, content: home }, { templates, last: home });
  const page = kept.ask('/moor.html');
  const answer = page.reuse(new Set(['figures X01']), (read) => `${read} ${figure}`);
  const content = Buffer.from(`Life expectancy: ${figure}`);
  if (answer === null) writeFileSync(join(home, 'moor.html'), content);
  page.note(content);
  kept.save();
  return kept.taken;
}

it('takes a page whose every read is as it was, once and again', () => {
  expect([build(), build()]).toEqual([1, 1]);
});

it('takes a page of changed figures no more, and again once it is made of them', () => {
  figure = '79.5';
  expect([build(), build()]).toEqual([0, 1]);
});

it('takes none after a change of templates, of a setting, or of a table that is none of figures', () => {
  expect(build('templates-2')).toBe(0);
  writeFileSync(join(home, 'site.yaml'), 'title: Health\n');
  expect(build('templates-2')).toBe(0);
  writeFileSync(join(data, 'areas.csv'), 'code\nX02\n');
  expect(build('templates-2')).toBe(0);
  expect(build('templates-2')).toBe(1);
});

it('leaves a page of which a byte was changed in the last site, or that is gone', () => {
  writeFileSync(join(home, 'moor.html'), 'Life expectancy: 99.9');
  expect(build()).toBe(0);
  rmSync(join(home, 'moor.html'));
  expect(build()).toBe(0);
});

/** Makes the site again in another folder, which holds `lying`: whether the page was placed unasked, and what lies there. */
function placeIn(lying: string | null, isTold = true): [isPlaced: boolean, text: string | null] {
  const next = join(home, 'next');
  mkdirSync(next, { recursive: true });
  if (lying !== null) writeFileSync(join(next, 'moor.html'), lying);
  const kept = keptPages({ data, content: home }, { templates: 'templates-1', last: home });
  if (isTold) kept.ask('/other.html').reuse(new Set(), (read) => `${read} ${figure}`);
  const writer = siteWriter(next);
  const isPlaced = kept.place('/moor.html', writer);
  expect([...writer.addresses]).toEqual(isPlaced ? ['/moor.html'] : []);
  const path = join(next, 'moor.html');
  return [isPlaced, existsSync(path) ? readFileSync(path, 'utf8') : null];
}

it('has a page in place unasked once another has told what is known, whatever lay there', () => {
  const page = 'Life expectancy: 79.4';
  expect(placeIn(null, false)).toEqual([false, null]);
  for (const lying of [null, page, 'Life expectancy: 99.9'])
    expect(placeIn(lying)).toEqual([true, page]);
});

it('has none in place of which a figure changed, or whose bytes are gone from the last site', () => {
  figure = '79.5';
  expect(placeIn(null)[0]).toBe(false);
  figure = '79.4';
  writeFileSync(join(home, 'moor.html'), 'Life expectancy: 99.9');
  expect(placeIn(null)[0]).toBe(false);
});

it('remembers nothing of a record that was cut off', () => {
  writeFileSync(join(cacheFolder('pages', data), 'pages.json'), '{"madeFrom":');
  expect([build(), build()]).toEqual([0, 1]);
});
