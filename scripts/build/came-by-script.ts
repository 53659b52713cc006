import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { minifySync } from 'vite';

const sources = ['came-by.ts', 'in-turn.ts'].map(
  (name) => new URL(`../../src/scripts/${name}`, import.meta.url),
);

/** The script of the line on where a reader lives, and of the parts below it, as short as the bundler makes others: it is fetched before a page is seen. */
export function cameByScript(): string {
  const script = sources
    .map((source) => stripTypeScriptTypes(readFileSync(source, 'utf8')))
    .join('\n');
  const { code, errors } = minifySync('came-by.js', script, { module: false });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return code;
}
