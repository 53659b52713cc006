import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { mergeFolder } from './merge-folder.ts';

let home: string;
const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(home, file)), { recursive: true });
  writeFileSync(join(home, file), text);
};
const merge = () => mergeFolder(join(home, 'files'), join(home, 'site'));
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'merge-'));
  write('site/data/areas.csv', 'code\n');
});
afterEach(() => rmSync(home, { recursive: true }));

it('files go into the folders of the site beside what is there', () => {
  write('files/data/sources.csv', 'id\n');
  write('files/charts/X1/lifeline.svg', '<svg/>');
  merge();
  for (const file of ['data/areas.csv', 'data/sources.csv', 'charts/X1/lifeline.svg'])
    expect(existsSync(join(home, 'site', file))).toBe(true);
  expect(existsSync(join(home, 'files'))).toBe(false);
});

it('a file that is there already is not overwritten without a word', () => {
  write('files/data/areas.csv', 'other\n');
  expect(merge).toThrow('areas.csv was written by two steps of the build.');
  expect(readFileSync(join(home, 'site/data/areas.csv'), 'utf8')).toBe('code\n');
});
