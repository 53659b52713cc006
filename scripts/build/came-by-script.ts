import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { minifySync } from 'vite';

const source = new URL('../../src/scripts/came-by.ts', import.meta.url);

/** The script of the line on where a reader lives, as short as the bundler makes others: it is fetched before a page is seen. */
export function cameByScript(): string {
  const script = stripTypeScriptTypes(readFileSync(source, 'utf8'));
  const { code, errors } = minifySync('came-by.js', script, { module: false });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return code;
}
