import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fileOf, knownAstro, openCompiledSite } from './compiled-site.ts';

const root = join(import.meta.dirname, '../../..');

it('knows the Astro that is pinned: of another, read what its compiled templates export, run npm run trial:reuse, then change this version', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  expect(dependencies['astro']).toBe(knownAstro);
});

it('refuses a folder without compiled templates', async () => {
  await expect(openCompiledSite(import.meta.dirname)).rejects.toThrow('holds no templates');
});

it('puts a page into a folder of its own, but for the page of what is not found, and other files where they are', () => {
  const at = (pathname: string, type: 'page' | 'endpoint'): string =>
    fileOf({ pathname, route: { type } as Parameters<typeof fileOf>[0]['route'] });
  expect(at('/ics/moor', 'page')).toBe('/ics/moor/index.html');
  expect(at('/', 'page')).toBe('/index.html');
  expect(at('/404', 'page')).toBe('/404.html');
  expect(at('/data/areas.json', 'endpoint')).toBe('/data/areas.json');
});
