import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { siteFolders } from './folders.ts';
import { outFolderProblem } from './out-folder.ts';
import { markSite } from './site-mark.ts';

let top: string;
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'out-'));
  for (const name of ['project/data', 'project/content', 'project/src', 'home/ann', 'edition/data'])
    mkdirSync(join(top, name), { recursive: true });
});
afterEach(() => rmSync(top, { recursive: true }));

const problemOf = (out: string, data = ''): string | null => {
  const env = {
    SYSTEM_PROFILES_OUT: join(top, out),
    SYSTEM_PROFILES_DATA: data && join(top, data),
  };
  return outFolderProblem(siteFolders(join(top, 'project'), env), [join(top, 'home/ann')]);
};

const fill = (folder: string, ...names: string[]): void => {
  mkdirSync(join(top, folder), { recursive: true });
  for (const name of names) writeFileSync(join(top, folder, name), '');
};

describe('the folder for the site', () => {
  it.each(['project/dist', 'new/site', 'home/ann/site', 'edition/site'])(
    'may be one that is not there yet: %s',
    (out) => expect(problemOf(out)).toBeNull(),
  );

  it('may be empty, or a site made here', () => {
    fill('dist');
    expect(problemOf('dist')).toBeNull();
    fill('dist', 'index.html', '404.html');
    markSite(join(top, 'dist'));
    expect(problemOf('dist')).toBeNull();
  });

  it.each([
    ['project', 'is the project.'],
    ['.', 'holds the tables of the edition'],
    ['project/content', 'is the words of the edition.'],
    ['project/data/site', 'lies in the tables of the edition'],
    ['project/src/site', 'lies in a part of the project'],
    ['home/ann', 'is a home.'],
    ['home', 'holds a home'],
  ])('is refused where it is somebody’s own: %s', (out, why) => {
    expect(problemOf(out)).toContain(`${join(top, out)} ${why}`);
  });

  it('is refused where it holds an input outside the project, also by another name for it', () => {
    expect(problemOf('edition', 'edition/data')).toContain('holds the tables of the edition');
    symlinkSync(join(top, 'edition'), join(top, 'other-name'));
    expect(problemOf('other-name', 'edition/data')).toContain('holds the tables of the edition');
  });

  it('is refused where it has files and no mark', () => {
    fill('photos', 'one.jpg');
    expect(problemOf('photos')).toContain('is not empty and is no site made here.');
  });

  it('is refused where somebody put files into a site made here, at its top or below', () => {
    fill('dist', 'index.html');
    fill('dist/ics', 'index.html');
    markSite(join(top, 'dist'));
    fill('dist', 'CNAME');
    expect(problemOf('dist')).toContain('holds what no build put there: CNAME.');
    rmSync(join(top, 'dist/CNAME'));
    fill('dist/ics', 'letter.txt');
    expect(problemOf('dist')).toContain('(1 more). The newest: ics/letter.txt.');
  });

  it('is refused where it is a file, or a link that leads nowhere', () => {
    fill('folder', 'file');
    expect(problemOf('folder/file')).toContain('is not a folder.');
    symlinkSync(join(top, 'gone'), join(top, 'link'));
    expect(problemOf('link')).toContain('is a link that leads nowhere.');
  });
});
