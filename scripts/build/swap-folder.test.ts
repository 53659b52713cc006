import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { restoreInterrupted, swapFolder } from './swap-folder.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'swap-'));
});
afterEach(() => rmSync(home, { recursive: true }));

const places = () => ({
  staging: join(home, 'work', 'next'),
  out: join(home, 'dist'),
  previous: join(home, 'work', 'previous'),
  spare: join(home, 'work', 'spare'),
});

function writeSite(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
}

const siteIn = (folder: string): string => readFileSync(join(folder, 'index.html'), 'utf8');

describe('putting a new site in place', () => {
  it('replaces the old site and leaves nothing of it in its place; it is spare', () => {
    writeSite(places().out, 'old');
    writeFileSync(join(places().out, 'gone.html'), '');
    writeSite(places().staging, 'new');
    swapFolder(places());
    expect(siteIn(places().out)).toBe('new');
    expect(existsSync(join(places().out, 'gone.html'))).toBe(false);
    expect(existsSync(places().previous)).toBe(false);
    expect(siteIn(places().spare)).toBe('old');
  });

  it('works when there was no site before', () => {
    writeSite(places().staging, 'new');
    swapFolder(places());
    expect(siteIn(places().out)).toBe('new');
  });

  it('leaves the old site alone when nothing was built', () => {
    writeSite(places().out, 'old');
    expect(() => swapFolder(places())).toThrow('Nothing was built');
    expect(siteIn(places().out)).toBe('old');
  });

  it('brings the old site back after a swap cut off half way', () => {
    writeSite(places().previous, 'old');
    restoreInterrupted(places());
    expect(siteIn(places().out)).toBe('old');
  });
});
