import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { beginTemplates, findTemplates, keepTemplates, templatesFolder } from './kept-templates.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'templates-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function keep(key: string): string {
  const begun = beginTemplates(root, key);
  for (const part of ['site', 'maker']) mkdirSync(join(begun, part));
  writeFileSync(join(begun, 'maker', 'entry.mjs'), 'export const app = 1;');
  writeFileSync(join(begun, 'site', 'style.css'), 'p {}');
  return keepTemplates(root, key);
}

it('gives templates back under what they were compiled from, and under nothing else', () => {
  const folder = keep('moor');
  expect(findTemplates(root, 'moor')).toBe(folder);
  expect(findTemplates(root, 'fen')).toBeNull();
});

it('trusts none of which a byte was changed, a file was cut off, added or lost, or the digest is gone', () => {
  const harms: ((folder: string) => void)[] = [
    (folder) => writeFileSync(join(folder, 'maker', 'entry.mjs'), 'export const app = 2;'),
    (folder) => writeFileSync(join(folder, 'site', 'style.css'), ''),
    (folder) => writeFileSync(join(folder, 'site', 'more.css'), ''),
    (folder) => rmSync(join(folder, 'site', 'style.css')),
    (folder) => rmSync(join(folder, 'digest')),
    (folder) => rmSync(folder, { recursive: true }),
  ];
  for (const harm of harms) {
    harm(keep('moor'));
    expect(findTemplates(root, 'moor')).toBeNull();
  }
});

it('finds none that a build was compiling when it was ended, and takes them away with the next', () => {
  const begun = beginTemplates(root, 'moor');
  mkdirSync(join(begun, 'maker'));
  expect(findTemplates(root, 'moor')).toBeNull();
  keep('fen');
  expect(existsSync(begun)).toBe(false);
});

it('keeps the six that were used last', () => {
  const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
  for (const [place, key] of keys.entries()) utimesSync(keep(key), place, place);
  findTemplates(root, 'a');
  keep('g');
  expect(readdirSync(templatesFolder(root)).sort()).toEqual(['a', 'c', 'd', 'e', 'f', 'g']);
});
