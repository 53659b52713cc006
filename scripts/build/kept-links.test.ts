import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { arcadia } from '../fixtures/arcadia.ts';
import { linksIn } from './kept-links.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'links-'));
});
afterEach(() => rmSync(home, { recursive: true }));

const pageTo = (link: string): void =>
  writeFileSync(join(home, 'moor.html'), `<p id="a"><a href="${link}">Moor</a></p>`);

const found = () => linksIn(home, ['/moor.html', '/moor.css'], arcadia.data, join(home, 'kept'));

const to = (link: string) => [{ path: '/moor.html', ids: ['a'], links: [link], forwardsTo: null }];

/** Changes what is remembered. */
function remember(from: string, into: string): void {
  const file = join(home, 'kept', 'links.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, into));
}

it('finds the links of a page, and takes them as they were found while its bytes are the same', () => {
  pageTo('/ics/moor/');
  expect(found()).toEqual(to('/ics/moor/'));
  remember('/ics/moor/', '/remembered/');
  expect(found()).toEqual(to('/remembered/'));
  expect(found()).toEqual(to('/remembered/'));
  pageTo('/ics/vale/');
  expect(found()).toEqual(to('/ics/vale/'));
});

it('finds them again where other code found them, or what is remembered is broken', () => {
  pageTo('/ics/moor/');
  for (const [from, into] of [
    ['"by":"', '"by":"other '],
    ['{', '{{'],
  ] as const) {
    found();
    remember('/ics/moor/', '/remembered/');
    remember(from, into);
    expect(found()).toEqual(to('/ics/moor/'));
  }
});
