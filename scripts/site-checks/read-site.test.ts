import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pageReader } from './page-reader.ts';
import { linesOf } from './print-problems.ts';
import { arcadia } from '../fixtures/arcadia.ts';
import { readSettings } from '../../src/tables/settings.ts';
import { readFileList, readOnCores, readPages } from './read-site.ts';
import { goodPage, siteOf } from './stub-site.ts';
import { validHtml } from './valid-html.ts';

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(site, 'about'));
});
afterEach(() => rmSync(site, { recursive: true }));

it('reads every page once, with what is wrong in its markup', async () => {
  writeFileSync(join(site, 'index.html'), goodPage('/'));
  writeFileSync(
    join(site, 'about', 'index.html'),
    goodPage('/about/', { body: '<p>a<div>b</div></p>' }),
  );
  const pages = await readPages(site, ['/index.html', '/about/index.html']);
  expect(pages.map((page) => page.path)).toEqual(['/', '/about/']);
  const problems = validHtml.problemsOf({ ...siteOf({}), pages });
  expect(problems.map((problem) => problem.page)).toContain('/about/');
  expect(problems.filter((problem) => problem.page === '/')).toEqual([]);
});

it.each([2, 3])('finds the same of each page on %i cores as on one', async (cores) => {
  // More than two handfuls, of which each worker takes some; each page has something of its own.
  const files = Array.from({ length: 45 }, (_, place) => `/page-${place}.html`);
  for (const [place, file] of files.entries()) {
    const body = place % 7 === 0 ? `<p>${place}<div>b</div></p>` : `<p>${place}</p>`;
    writeFileSync(join(site, file), goodPage(file, { body }));
  }
  const alone = await readPages(site, files, readOnCores(1));
  expect(alone.filter(({ markup }) => markup.length > 0)).toHaveLength(7);
  expect(await readPages(site, files, readOnCores(cores))).toEqual(alone);
});

it('reads every page of a site after another with pages alike', async () => {
  const read = pageReader();
  const faulty = goodPage('/', { body: '<p>a<div>b</div></p>' });
  const found = [];
  for (const html of [goodPage('/'), faulty, goodPage('/'), faulty]) {
    writeFileSync(join(site, 'index.html'), html);
    const [page] = await read({ folder: site, files: ['/index.html'] });
    found.push(page!.markup.length > 0);
  }
  expect(found).toEqual([false, true, false, true]);
});

it('tells faults that many pages share once, with one page to look at', () => {
  const problem = { line: 1, what: 'x', fix: 'Do y.' };
  const problems = ['/a/', '/b/', '/c/'].map((page) => ({ page, ...problem }));
  expect(linesOf([{ rule: validHtml, problems }])).toEqual([
    '✗ valid-html: 3 problems on 3 pages',
    '  /a/, line 1, and 2 more: x\n    Do y.',
  ]);
});

it('refuses to hold a site against tables that cannot be read', () => {
  expect(() => readFileList(site, join(site, 'nowhere'), readSettings(arcadia))).toThrow(
    'No areas or no indicators',
  );
});
