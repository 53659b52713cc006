import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { ViteDevServer } from 'vite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { editionInDev } from './edition-in-dev.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A server of pages that notes what it is told, with the edition of a country on watch. */
function watching() {
  const told: string[] = [];
  const environment = (name: string) => ({
    hot: {
      send: (what: string | { type: string }) =>
        told.push(`${name}: ${typeof what === 'string' ? what : what.type}`),
    },
  });
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn<(paths: string[]) => void>() });
  const environments = { client: environment('browser'), ssr: environment('pages') };
  const server = { watcher, environments } as unknown as ViteDevServer;
  const setup = editionInDev({ data: 'arcadia/data', content: 'arcadia/content' }).hooks[
    'astro:server:setup'
  ] as (given: { server: ViteDevServer }) => void;
  setup({ server });
  return { told, watcher };
}

const table = resolve('arcadia/data/observations/smoking.csv');

describe('an edition that is edited while its pages are looked at', () => {
  it('is read anew, and shown again, when one of its files is saved', () => {
    const { told, watcher } = watching();
    expect(watcher.add).toHaveBeenCalledWith([resolve('arcadia/data'), resolve('arcadia/content')]);
    watcher.emit('all', 'change', table);
    vi.runAllTimers();
    expect(told).toEqual([
      'pages: edition-changed',
      'pages: astro:content-changed',
      'browser: full-reload',
    ]);
  });

  it('is read once for all files that are saved at once', () => {
    const { told, watcher } = watching();
    watcher.emit('all', 'change', table);
    watcher.emit('all', 'add', resolve('arcadia/data/places.csv'));
    watcher.emit('all', 'unlink', resolve('arcadia/content/terms.yaml'));
    vi.runAllTimers();
    expect(told.filter((each) => each === 'browser: full-reload')).toHaveLength(1);
  });

  it('is not read for what is saved elsewhere', () => {
    const { told, watcher } = watching();
    watcher.emit('all', 'change', resolve('arcadia/data-of-last-year/areas.csv'));
    watcher.emit('all', 'change', resolve('src/words/list.ts'));
    vi.runAllTimers();
    expect(told).toEqual([]);
  });
});

it('leans on a word of Astro’s own, at which it forgets the paths of its routes', () => {
  const astro = dirname(createRequire(import.meta.url).resolve('astro/package.json'));
  const server = readFileSync(join(astro, 'dist/vite-plugin-app/createAstroServerApp.js'), 'utf8');
  expect(server).toMatch(
    /"astro:content-changed", \(\) => \{\s+getRouteCache\(manifest\)\.clearAll/,
  );
});
