import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listFiles } from '../site-checks/list-files.ts';
import { dropUnwritten, takeSpare, writtenBy } from './spare-folder.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'spare-'));
});
afterEach(() => rmSync(home, { recursive: true }));

const folders = () => ({
  spare: join(home, 'spare'),
  staging: join(home, 'next'),
  written: join(home, 'written'),
});

function write(path: string, text = ''): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const say = (pages: string[], files: string[]): void => {
  write(writtenBy(folders(), 'pages'), JSON.stringify(pages));
  write(writtenBy(folders(), 'files'), JSON.stringify(files));
};

describe('the site before the last', () => {
  it('is what the next one is written over, and all that was not written for that goes', () => {
    for (const file of ['index.html', 'ics/gone/index.html', 'ics/x/index.html', 'charts/x.svg'])
      write(join(folders().spare, file));
    takeSpare(folders());
    expect(existsSync(folders().spare)).toBe(false);
    say(['/index.html', '/ics/x/index.html'], ['/charts/x.svg']);
    expect(dropUnwritten(folders())).toBe(3);
    expect(listFiles(folders().staging)).toEqual([
      '/charts/x.svg',
      '/ics/x/index.html',
      '/index.html',
    ]);
    expect(existsSync(join(folders().staging, 'ics', 'gone'))).toBe(false);
  });

  it('is thrown away where a link stands in it: a build would write where that leads', () => {
    write(join(home, 'theirs', 'kept.pdf'));
    mkdirSync(folders().spare);
    symlinkSync(join(home, 'theirs'), join(folders().spare, 'pdf'));
    takeSpare(folders());
    expect([existsSync(folders().spare), existsSync(folders().staging)]).toEqual([false, false]);
    expect(existsSync(join(home, 'theirs', 'kept.pdf'))).toBe(true);
  });

  it('does not hide that two steps wrote one file', () => {
    write(join(folders().staging, 'index.html'));
    say(['/index.html'], ['/index.html']);
    expect(() => dropUnwritten(folders())).toThrow('/index.html was written by two steps');
  });
});
