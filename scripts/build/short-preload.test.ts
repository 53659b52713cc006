import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { expect, it } from 'vitest';
import { shortPreload } from './short-preload.ts';

/** The scripts that Vite makes of one that loads another, which needs a third that a fourth needs too. */
async function built(base: string): Promise<string[]> {
  const root = mkdtempSync(join(tmpdir(), 'short-preload-'));
  const files = {
    'page.js': `globalThis.started = import('./asked.js').then(({ said }) => said);`,
    'asked.js': `import { word } from './shared.js'; export const said = word + 'asked';`,
    'other.js': `import { word } from './shared.js'; console.log(word);`,
    'shared.js': `export const word = 'shared and ';`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
  const input = ['page.js', 'other.js'].map((name) => join(root, name));
  const made = (await build({
    configFile: false,
    root,
    base,
    logLevel: 'silent',
    plugins: [shortPreload()],
    build: { write: false, rolldownOptions: { input } },
  })) as Rolldown.RolldownOutput;
  return made.output.flatMap((each) => (each.type === 'chunk' ? [each.code] : []));
}

it('takes the place of what Vite loads scripts with, under the base of the site', async () => {
  const whole = (await built('/health/')).join('\n');
  expect(whole).toContain('modulepreload');
  expect(whole).toMatch(/["`']\/health\/["`']/);
  for (const left of ['stylesheet', 'csp-nonce', 'vite:preloadError'])
    expect(whole).not.toContain(left);
});
