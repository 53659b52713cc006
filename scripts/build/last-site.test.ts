import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { siteFolders } from './folders.ts';
import { mendLastSite, siteLock } from './last-site.ts';
import { tryLock } from './lock.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mend-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const folders = () => siteFolders(root, {});

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

describe('what a killed build left', () => {
  it('is mended by the next command: the last site is back, what was begun is gone', async () => {
    write(join(folders().previous, 'index.html'), 'last');
    write(join(folders().staging, 'index.html'), 'begun');
    await mendLastSite(folders());
    expect(readFileSync(join(folders().out, 'index.html'), 'utf8')).toBe('last');
    expect([existsSync(folders().previous), existsSync(folders().staging)]).toEqual([false, false]);
  });

  it('does not undo a new site that was already in place', async () => {
    write(join(folders().out, 'index.html'), 'new');
    write(join(folders().previous, 'index.html'), 'last');
    await mendLastSite(folders());
    expect(readFileSync(join(folders().out, 'index.html'), 'utf8')).toBe('new');
    expect(existsSync(folders().previous)).toBe(false);
  });

  it('is left alone while a build is at work', async () => {
    write(join(folders().staging, 'index.html'), 'begun');
    const lock = tryLock(siteLock(folders()));
    await mendLastSite(folders());
    lock!.release();
    expect(existsSync(folders().staging)).toBe(true);
  });

  it('is gone too where it was killed before it began anything', async () => {
    write(`${siteLock(folders())}.holder`, 'process 1');
    await mendLastSite(folders());
    expect(readdirSync(folders().work).sort()).toEqual(['lock', 'lock.workers']);
  });

  it('is not mended by what worked for that build, which is about to end', async () => {
    write(`${siteLock(folders())}.holder`, 'process 1');
    await mendLastSite(folders(), { SYSTEM_PROFILES_LOCK: siteLock(folders()) });
    expect(readdirSync(folders().work)).toEqual(['lock.holder']);
  });

  it('costs nothing where nothing was left: no file is made', async () => {
    await mendLastSite(folders());
    expect(existsSync(folders().work)).toBe(false);
  });
});
