import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { refuseFaultyWords } from './refuse-faulty-words.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'words-'));
  mkdirSync(join(folder, 'pages'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const compile = (body: string, query = ''): unknown => {
  const file = join(folder, 'pages', 'about.mdx');
  writeFileSync(file, `---\ntitle: About\nsummary: About us.\n---\n\n${body}\n`);
  const { transform } = refuseFaultyWords();
  return (transform as unknown as (code: string, id: string) => unknown)('', `${file}${query}`);
};

it('leaves words that keep the rules to the compiler', () => {
  expect(compile('Write to <Contact />.')).toBeUndefined();
});

it('refuses words that hold code before they are compiled, with the line', () => {
  const told = /pages\/about\.mdx:6: "1 \+ 1" is code\./;
  expect(() => compile('It is {1 + 1}.')).toThrow(told);
  expect(() => compile('It is {1 + 1}.', '?astroPropagatedAssets')).toThrow(told);
});
