import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { minifySync } from 'vite';

/** Scripts that are no modules, at addresses of their own: each by its name, and what of `src/scripts/` it is made of. */
const earlyScripts = {
  /** The line on where a reader lives, and the parts below it. */
  'came-by': ['came-by', 'in-turn'],
  /** The rows of a long table. */
  'in-turn': ['in-turn'],
  /** The figures of areas side by side. */
  'ask-early': ['ask-early'],
} as const;

/** The name of one of them, which is that of its address. */
export type EarlyScript = keyof typeof earlyScripts;

/** One of them, as short as the bundler makes others: readers fetch it before they see a page, or beside it. */
export function earlyScript(name: EarlyScript): string {
  const script = earlyScripts[name]
    .map((part) => new URL(`../../src/scripts/${part}.ts`, import.meta.url))
    .map((source) => stripTypeScriptTypes(readFileSync(source, 'utf8')))
    .join('\n');
  const { code, errors } = minifySync(`${name}.js`, script, { module: false });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return code;
}

/** All of them by name. */
export const allEarlyScripts = (): Record<string, string> =>
  Object.fromEntries(
    (Object.keys(earlyScripts) as EarlyScript[]).map((name) => [name, earlyScript(name)]),
  );
