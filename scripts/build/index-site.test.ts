import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { goodPage } from '../site-checks/stub-site.ts';
import { indexSite } from './index-site.ts';

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'indexed-'));
  mkdirSync(join(site, 'northmoor'));
  mkdirSync(join(site, 'id'));
  writeFileSync(
    join(site, 'northmoor', 'index.html'),
    goodPage('/northmoor/', { body: 'A moor.' }),
  );
  writeFileSync(join(site, 'id', 'index.html'), '<html lang="en-GB"><p>Go to Northmoor</p></html>');
});
afterEach(() => rmSync(site, { recursive: true }));

describe('the search index', () => {
  it('holds the pages that mark their content, and no other', async () => {
    expect(await indexSite(site)).toBe(1);
  });

  it('is whole, without the search boxes that come with it', async () => {
    await indexSite(site);
    const names = readdirSync(join(site, 'pagefind'));
    expect(names).toContain('pagefind.js');
    expect(names.filter((name) => name.includes('-ui.'))).toEqual([]);
    const entry = readFileSync(join(site, 'pagefind', 'pagefind-entry.json'), 'utf8');
    expect(JSON.parse(entry)).toHaveProperty('languages');
  });
});
