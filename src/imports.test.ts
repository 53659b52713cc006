import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The way of the data: a folder imports only from itself and from folders before it. */
const order = [
  'tables',
  'statistics',
  'areas',
  'indicators',
  'citations',
  'gaps',
  'priorities',
  'progress',
  'words',
  'profiles',
  'compare',
  'search',
  'postcodes',
  'charts',
  'views',
  'scripts',
  'site-data',
  'components',
  'layouts',
  'pages',
] as const;

/** From `statistics` to `compare`, and in `views`, nothing may touch disk, clock, network or page. */
const pure = [...order.slice(order.indexOf('statistics'), order.indexOf('compare') + 1), 'views'];

const root = import.meta.dirname;

function sourceFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sourceFiles(path);
    return /\.(ts|astro|mjs)$/.test(name) && !/\.test\.ts$/.test(name) ? [path] : [];
  });
}

const placeOf = (path: string): string => relative(root, path).split('/')[0]!.replace(/\.ts$/, '');

function importsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!);
}

function wrongImports(path: string): string[] {
  const from = order.indexOf(placeOf(path) as (typeof order)[number]);
  if (from < 0) return [];
  return importsOf(path)
    .filter((target) => target.startsWith('.'))
    .map((target) => placeOf(join(path, '..', target)))
    .filter((place) => order.indexOf(place as (typeof order)[number]) > from)
    .map(
      (place) =>
        `${relative(root, path)} imports from ${place}, which comes after ${placeOf(path)}`,
    );
}

describe('the folders of src', () => {
  it('import only from themselves and from folders before them', () => {
    expect(sourceFiles(root).flatMap(wrongImports)).toEqual([]);
  });

  it('touch no disk, clock, network or page from statistics to compare, nor in views', () => {
    const impure = sourceFiles(root)
      .filter((path) => (pure as readonly string[]).includes(placeOf(path)))
      .filter((path) =>
        /'node:|\bfetch\(|Date\.now|new Date\(\)|\bdocument\.(?:query|get|create|add|body|head|cookie)|\bwindow\./.test(
          readFileSync(path, 'utf8'),
        ),
      )
      .map((path) => `${relative(root, path)} touches disk, clock, network or page`);
    expect(impure).toEqual([]);
  });

  it('leave the reading of files to tables', () => {
    // Drawings are kept on disk for the tests of charts alone.
    const readers = sourceFiles(root)
      .filter((path) => placeOf(path) !== 'tables' && !path.endsWith('charts/snapshot.ts'))
      .filter((path) => importsOf(path).includes('node:fs'))
      .map((path) => `${relative(root, path)} reads files: only tables/ may`);
    expect(readers).toEqual([]);
  });
});
