import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/** What the linter does not count whole: of a component it reads the script alone. */
const beyondLint = /\.(?:astro|css|py)$/;

it('no component, style sheet or program in Python is longer than a module may be', () => {
  const long = ['src', 'scripts']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
        join(folder, path),
      ),
    )
    .filter((path) => beyondLint.test(path))
    .filter((path) => readFileSync(join(root, path), 'utf8').split('\n').length > 301);
  expect(long).toEqual([]);
});
