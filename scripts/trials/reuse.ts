import { environmentOf } from '../../src/tables/folders.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cloneAt } from '../bench/side.ts';
import { forgetFiles } from '../files/file-cache.ts';
import { copyArcadia, copyFrom } from '../fixtures/arcadia.ts';
import { runCommand, type CommandResult } from '../steps/run-command.ts';
import { randomFrom } from './random.ts';
import { editsOf } from './reuse-edits.ts';
import { wordsAfter } from '../steps/words-after.ts';
import { differingFiles } from './whole-site.ts';

/**
 * Edits the fictional edition, or with `--shipped` a copy of that of `data/`, at random, one edit after another, and sees that a build which takes what it can from
 * the one before gives the same bytes as one that Astro makes with nothing kept. Ends with 1 where not, and at
 * the first edit that both refuse: with it in place they would refuse all that follow, and nothing would be tried.
 * `npm run trial:reuse -- --edits 100 --seed 7`; with `--templates` those are edited too, in a clone of HEAD.
 */
const { values: asked } = wordsAfter({
  usage: 'npm run trial:reuse -- [--edits N] [--seed N] [--templates] [--shipped]',
  options: {
    edits: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    templates: { type: 'boolean', default: false },
    shipped: { type: 'boolean', default: false },
  },
});
const home = mkdtempSync(join(tmpdir(), 'reuse-'));
const own = join(import.meta.dirname, '..', '..');
const root = asked.templates ? cloneAt(own, 'HEAD', join(home, 'project')) : own;
const edition = asked.shipped ? copyFrom(own, 'shipped') : copyArcadia();
const edits = editsOf(edition, asked.templates ? root : null);
const random = randomFrom(Number(asked.seed));

/** Builds into a folder of its own, and gives what it printed. */
const build = (name: string, args: string[]): Promise<CommandResult> =>
  runCommand(process.execPath, [join(root, 'scripts', 'build.ts'), ...args], {
    cwd: root,
    env: environmentOf(edition, join(home, name, 'dist')),
  });

/** What was reused, as the steps tell. */
const toldOf = (output: string): string =>
  [...output.matchAll(/^✓ (?:templates|pages) \([^)]*\): (.*)$/gm)]
    .map(([, note]) => note)
    .join('; ');

let faults = 0;
const first = await build('kept', []);
if (first.code !== 0) throw new Error(first.output);
for (let edit = 1; edit <= Number(asked.edits); edit += 1) {
  const told = random.one(edits)(random);
  const again = await build('kept', []);
  forgetFiles(edition.data, root);
  const anew = await build('anew', ['--plain']);
  if (again.code !== 0 || anew.code !== 0)
    throw new Error(`${told}\n${again.output}\n${anew.output}`);
  const others = differingFiles(join(home, 'kept', 'dist'), join(home, 'anew', 'dist'));
  if (others.length > 0) faults += 1;
  const found = `${others.length} files differ ${others.slice(0, 5).join(' ')}`;
  console.log(`${edit}: ${told}\n   ${toldOf(again.output)}; ${found}`);
}
rmSync(home, { recursive: true });
rmSync(edition.path('.'), { recursive: true });
console.log(`${asked.edits} edits: ${faults} gave other bytes than a build from nothing.`);
process.exitCode = faults === 0 ? 0 : 1;
