import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SearchRecord } from '../../src/search/search-record.ts';
import { fileCache } from '../files/file-cache.ts';
import { listFiles } from '../site-checks/list-files.ts';
import { indexSite } from './index-site.ts';

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'indexed-'));
});
afterEach(() => rmSync(site, { recursive: true }));

const record = (name: string): SearchRecord => ({
  url: `/local-authorities/${name.toLowerCase()}/`,
  code: null,
  title: name,
  summary: `How long people live in ${name}.`,
  kind: 'Council area',
  areaKind: null,
  region: null,
  ended: false,
  names: [],
  parts: [{ words: ['moor', 'heather'], weight: 1 }],
});

const read = (file: string): string => readFileSync(join(site, 'pagefind', file), 'utf8');

describe('the search index', () => {
  it('holds every record it was given, and what a list of results says of it', async () => {
    await indexSite(site, [record('Northmoor'), record('Southmoor')]);
    const { languages } = JSON.parse(read('pagefind-entry.json'));
    expect(languages).toMatchObject({ en: { page_count: 2 } });
    const found = Object.values(
      JSON.parse(read('records.json')) as Record<string, { title: string }>,
    );
    expect(found.map((page) => page.title)).toEqual(['Northmoor', 'Southmoor']);
  });

  it('lists its parts', async () => {
    await indexSite(site, [record('Northmoor')]);
    const parts = readdirSync(join(site, 'pagefind', 'index')).map((name) => `index/${name}`);
    expect(parts).not.toEqual([]);
    expect(JSON.parse(read('parts.json'))).toEqual(parts.sort());
  });

  it('comes without the search boxes Pagefind brings', async () => {
    await indexSite(site, [record('Northmoor')]);
    const names = readdirSync(join(site, 'pagefind'));
    expect(names).toContain('pagefind.js');
    expect(names.filter((name) => name.includes('-ui.'))).toEqual([]);
  });

  it('is the same, byte for byte, each time', async () => {
    const names = ['Northmoor', 'Southmoor', 'Eastmoor', 'Westmoor'];
    const contents = async (): Promise<[string, string][]> => {
      await indexSite(site, names.map(record));
      const files = readdirSync(join(site, 'pagefind'), { recursive: true, withFileTypes: true });
      return files
        .filter((file) => file.isFile())
        .map((file) => join(file.parentPath, file.name))
        .sort()
        .map((path) => [path, readFileSync(path).toString('base64')]);
    };
    expect(await contents()).toEqual(await contents());
  });

  it('is taken as it was kept for the same records, and made anew for others', async () => {
    let kept = 0;
    const contents = async (name: string): Promise<string[]> => {
      const { keep, ...cache } = fileCache(join(site, 'kept'), 'files', 'maker');
      const counted = (source: string, made: Uint8Array): void => {
        kept += 1;
        keep(source, made);
      };
      await indexSite(site, [record(name)], { cache: { ...cache, keep: counted } });
      return listFiles(join(site, 'pagefind')).map((file) => read(file));
    };
    const first = await contents('Northmoor');
    expect(await contents('Northmoor')).toEqual(first);
    expect(kept).toBe(1);
    expect(await contents('Southmoor')).not.toEqual(first);
    expect(kept).toBe(2);
  });
});
