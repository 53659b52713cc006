import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/** What Astro itself calls in a page; the page says what it is. */
const calledByAstro = ['getStaticPaths'];

const sourceFiles = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map((path) => join(root, folder, path)),
);

/** Names that a file exports without a doc comment on the line before. */
function undocumented(text: string): string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, place) => {
    const declared = /^export (?:async )?(?:function|const|interface|type|class) (\w+)/.exec(
      line,
    )?.[1];
    const isSaid = lines[place - 1]?.trimEnd().endsWith('*/') ?? false;
    return declared && !isSaid && !calledByAstro.includes(declared) ? [declared] : [];
  });
}

it('every export has a sentence that says what it is', () => {
  const silent = sourceFiles.flatMap((path) =>
    undocumented(readFileSync(path, 'utf8')).map((name) => `${relative(root, path)}: ${name}`),
  );
  expect(silent).toEqual([]);
});
