import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeSiteFiles } from './site-file.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'written-'));
  mkdirSync(join(home, 'site', 'charts'), { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true }));

const path = (address: string): string => join(home, 'site', address);
const read = (address: string): string => readFileSync(path(address), 'utf8');

/** Puts a file there that was written long ago, and gives the number that the disk knows it by. */
function putOld(address: string, text: string): number {
  writeFileSync(path(address), text);
  utimesSync(path(address), 1, 1);
  return statSync(path(address)).ino;
}

describe('writing over a site that is there', () => {
  it('leaves a file that has its bytes, with the time of now', () => {
    const before = putOld('charts/a.svg', 'Blåmoor');
    const files = [{ address: '/charts/a.svg', content: 'Blåmoor' }];
    expect(writeSiteFiles(path(''), files)).toBe(1);
    expect(statSync(path('charts/a.svg')).ino).toBe(before);
    expect(statSync(path('charts/a.svg')).mtimeMs).toBeGreaterThan(1e12);
  });

  it('writes one with other bytes, be they as many', () => {
    putOld('charts/a.svg', 'north');
    putOld('charts/b.svg', 'south');
    writeSiteFiles(path(''), [
      { address: '/charts/a.svg', content: 'moors' },
      { address: '/charts/b.svg', content: new Uint8Array([1, 2]) },
      { address: '/ics/x/index.html', content: 'new' },
    ]);
    expect(read('charts/a.svg')).toBe('moors');
    expect([...readFileSync(path('charts/b.svg'))]).toEqual([1, 2]);
    expect(read('ics/x/index.html')).toBe('new');
  });

  it('takes away a folder or a link where a file is to be, and writes nothing through it', () => {
    const outside = join(home, 'outside.svg');
    writeFileSync(outside, 'theirs');
    symlinkSync(outside, path('charts/a.svg'));
    mkdirSync(path('charts/b.svg'));
    const files = ['a', 'b'].map((name) => ({ address: `/charts/${name}.svg`, content: 'ours' }));
    writeSiteFiles(path(''), files);
    expect([read('charts/a.svg'), read('charts/b.svg')]).toEqual(['ours', 'ours']);
    expect(readFileSync(outside, 'utf8')).toBe('theirs');
  });

  it('leaves a copy of the site as it is that shares its files by hard links', () => {
    putOld('charts/a.svg', 'old');
    const copy = join(home, 'copy.svg');
    linkSync(path('charts/a.svg'), copy);
    writeSiteFiles(path(''), [{ address: '/charts/a.svg', content: 'new' }]);
    expect([read('charts/a.svg'), readFileSync(copy, 'utf8')]).toEqual(['new', 'old']);
  });
});
