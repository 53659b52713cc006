import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
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
  'releases',
  'words',
  'profiles',
  'compare',
  'search',
  'questions',
  'postcodes',
  'charts',
  'views',
  'scripts',
  'site-data',
  'page-reuse',
  'styles',
  'components',
  'layouts',
  'pages',
  'middleware',
  'content.config',
] as const;

/** From `statistics` to `compare`, and in `views`, nothing may touch disk, clock, network or page. */
const pure = [...order.slice(order.indexOf('statistics'), order.indexOf('compare') + 1), 'views'];

const root = import.meta.dirname;

function sourceFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sourceFiles(path);
    return /\.(ts|astro|mjs)$/.test(name) && !name.endsWith('.test.ts') ? [path] : [];
  });
}

const placeOf = (path: string): string => relative(root, path).split('/')[0]!.replace(/\.ts$/, '');

function importsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!);
}

function wrongImports(path: string): string[] {
  const from = order.indexOf(placeOf(path) as (typeof order)[number]);
  return importsOf(path)
    .filter((target) => target.startsWith('.'))
    .map((target) => placeOf(join(path, '..', target)))
    .filter((place) => order.indexOf(place as (typeof order)[number]) > from)
    .map(
      (place) =>
        `${relative(root, path)} imports from ${place}, which comes after ${placeOf(path)}`,
    );
}

/** Which folders inside `room` import from which others; the room's own files lie in none. */
function importsInside(room: string): Map<string, Set<string>> {
  const folderOf = (path: string): string =>
    relative(root, dirname(path)).split('/').slice(0, 2).join('/');
  const links = new Map<string, Set<string>>();
  for (const path of sourceFiles(join(root, room))) {
    const targets = importsOf(path)
      .filter((target) => target.startsWith('.'))
      .map((target) => folderOf(join(path, '..', target)))
      .filter((folder) => folder.startsWith(`${room}/`));
    const known = links.get(folderOf(path)) ?? new Set<string>();
    links.set(folderOf(path), known.union(new Set(targets)));
  }
  return links;
}

/** The ways that lead from a folder through others and back to it. */
function circlesIn(links: Map<string, Set<string>>): string[] {
  const back = (start: string, way: readonly string[]): string[] =>
    [...(links.get(way.at(-1)!) ?? [])].flatMap((next) => {
      if (next === start && way.length > 1) return [[...way, start].join(' → ')];
      return way.includes(next) ? [] : back(start, [...way, next]);
    });
  return [...links.keys()].flatMap((start) => back(start, [start]));
}

describe('the folders of src', () => {
  it('stand in the order, every one', () => {
    const places = new Set(sourceFiles(root).map(placeOf));
    const strange = [...places].filter((place) => !(order as readonly string[]).includes(place));
    expect(strange, 'say in imports.test.ts and README.md where it stands').toEqual([]);
  });

  it('import only from themselves and from folders before them', () => {
    expect(sourceFiles(root).flatMap(wrongImports)).toEqual([]);
  });

  it('hold no folders that import from each other in a circle', () => {
    const rooms = ['words', 'profiles', 'views', 'components'];
    expect(rooms.flatMap((room) => circlesIn(importsInside(room)))).toEqual([]);
  });

  it('keep components to what Astro shows: figures and words are made before', () => {
    const modules = sourceFiles(join(root, 'components')).filter((path) => path.endsWith('.ts'));
    expect(modules.map((path) => relative(root, path))).toEqual([]);
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

  it('leave the asking for all data to pages, which hand down what a part needs', () => {
    const askers = sourceFiles(root)
      .filter((path) => !['pages', 'page-reuse', 'site-data'].includes(placeOf(path)))
      .filter((path) => /\bsiteData\(/.test(readFileSync(path, 'utf8')))
      .map((path) => `${relative(root, path)} calls siteData(): only pages may`);
    expect(askers).toEqual([]);
  });

  it('leave the reading of files to tables', () => {
    // Drawings are kept on disk for the tests of charts alone.
    const readers = sourceFiles(root)
      .filter((path) => placeOf(path) !== 'tables' && !path.endsWith('charts/fixtures/snapshot.ts'))
      .filter((path) => importsOf(path).includes('node:fs'))
      .map((path) => `${relative(root, path)} reads files: only tables/ may`);
    expect(readers).toEqual([]);
  });
});
