import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { codeOfFiles } from './makers.ts';

const root = join(import.meta.dirname, '..', '..');

/** The files of this project that a file imports, or runs in a worker, and itself, however far. */
function importedBy(file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  const text = readFileSync(join(root, file), 'utf8');
  for (const [, target] of text.matchAll(/(?:from|import|new URL)\s*\(?\s*'(\.[^']+)'/g))
    importedBy(relative(root, join(root, dirname(file), target!)), known);
  return known;
}

it('counts as the maker of files every file that the step that writes them imports, and the step', () => {
  const imported = importedBy('scripts/write-files.ts');
  const far = [
    'src/views/data-files.ts',
    'scripts/files/zip.ts',
    'scripts/files/picture-worker.ts',
  ];
  expect([...imported]).toEqual(expect.arrayContaining(far));
  const counted = new Set(globSync(codeOfFiles, { cwd: root }));
  expect([...imported.difference(counted)]).toEqual([]);
});
