import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/** Pages for people who work on the code, and the folders that what they name may lie in. */
const pages: Record<string, string[]> = {
  'README.md': ['.'],
  'CONTRIBUTING.md': ['.'],
  'CHANGELOG.md': ['.', 'data'],
  'src/DECISIONS.md': ['.', 'src'],
  'src/README.md': ['.', 'src'],
  'scripts/README.md': ['.', 'scripts', 'src'],
  'scripts/import/README.md': ['.', 'scripts/import'],
  'data/README.md': ['.', 'data', 'data/boundaries', 'scripts/import'],
};

const textOf = (page: string): string => readFileSync(join(root, page), 'utf8');

/** Every name in code type that has the look of a path: a folder, or a file with an ending of ours. */
const pathsIn = (text: string): string[] =>
  [
    ...text.matchAll(
      /`((?:\.\.\/)?[\w./-]+(?:\/|\.(?:ts|astro|mjs|md|mdx|csv|css|json|yaml|conf)))`/g,
    ),
  ]
    .map((match) => match[1]!)
    .filter((path) => !path.startsWith('/') && !made.includes(path));

/** What commands make, or a reader would; tables that went, told as such. */
const made = ['dist/', '.build/', 'systems-read.csv', 'system-themes.csv'];

const scripts = Object.keys(
  (JSON.parse(textOf('package.json')) as { scripts: Record<string, string> }).scripts,
);

describe('the pages for people who work on the code', () => {
  it.each(Object.entries(pages))('name only files that are there: %s', (page, folders) => {
    const lost = pathsIn(textOf(page)).filter(
      (path) => !folders.some((folder) => existsSync(join(root, folder, path))),
    );
    expect(lost).toEqual([]);
  });

  it.each(Object.keys(pages))('name only commands that are there: %s', (page) => {
    const named = [...textOf(page).matchAll(/\bnpm run ([\w:]+)/g)].map((match) => match[1]!);
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });
});
