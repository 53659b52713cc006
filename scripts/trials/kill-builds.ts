import { environmentOf } from '../../src/tables/folders.ts';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { forgetFiles } from '../files/file-cache.ts';
import { copyArcadia } from '../fixtures/arcadia.ts';
import { runCommand } from '../steps/run-command.ts';
import { numbersAfter } from '../steps/words-after.ts';
import { randomFrom } from './random.ts';
import { otherFigures } from './reuse-edits.ts';
import { leftBehind, siteFault, textOfSite, titleEdition } from './whole-site.ts';

/**
 * Kills builds of the fictional edition at random moments, each time of another edition, and sees that
 * after the next command, which is not a build, a whole site of one edition is in place and nothing is left
 * behind; at the end, that nothing they kept spoils the next. Ends with 1 where not. `npm run trial:kill -- [how many] [seed]`
 */
const [count = 50, seed = 1] = numbersAfter('npm run trial:kill -- [how many] [seed]', 2);
const root = join(import.meta.dirname, '..', '..');
const random = randomFrom(seed);
const edition = copyArcadia();
const home = mkdtempSync(join(tmpdir(), 'kills-'));
const out = join(home, 'site');
const env = environmentOf(edition, out);
const script = (name: string): string => join(root, 'scripts', name);
const nameOf = (turn: number): string => `Edition number ${1000 + turn}`;

titleEdition(edition, nameOf(0));
const began = performance.now();
const first = await runCommand(process.execPath, [script('build.ts')], { cwd: root, env });
if (first.code !== 0) throw new Error(first.output);
// Later builds are quicker, as they find what the first made: each that ends in time says how long it took.
let milliseconds = performance.now() - began;

let faults = 0;
let replaced = 0;
for (let turn = 1; turn <= count; turn++) {
  // Of each two, one compiles its templates anew, and one takes what it can from the last.
  if (turn % 2 === 1) titleEdition(edition, nameOf(turn));
  else otherFigures(edition.data)(random);
  const started = performance.now();
  const build = spawn(process.execPath, [script('build.ts')], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
  // Half of them near the end, where the folders change places.
  const share = turn % 4 < 2 ? 0.7 + random.below(3000) / 10_000 : random.below(10_000) / 10_000;
  await Promise.race([wait(share * milliseconds), once(build, 'exit')]);
  if (build.exitCode === null) {
    build.kill('SIGKILL');
    await once(build, 'exit');
  } else {
    replaced += 1;
    milliseconds = performance.now() - started;
  }
  await runCommand(process.execPath, [script('check-data.ts')], { cwd: root, env });
  const editions = Array.from({ length: turn + 1 }, (_, i) => nameOf(i));
  const fault = siteFault(out, editions) ?? leftBehind(home).join(', ');
  if (fault) faults += 1;
  console.log(`${turn}: killed after ${Math.round(share * 100)}% of a build: ${fault || 'whole'}`);
}
// What the killed builds kept for the next must give what a build gives that takes nothing from it.
const texts: string[] = [];
for (const args of [[], ['--plain']]) {
  if (args.length > 0) forgetFiles(edition.data, root);
  const built = await runCommand(process.execPath, [script('build.ts'), ...args], {
    cwd: root,
    env,
  });
  if (built.code !== 0) throw new Error(built.output);
  texts.push(textOfSite(out));
}
if (texts[0] !== texts[1]) faults += 1;
console.log(
  `A build after them gives ${texts[0] === texts[1] ? 'the' : 'NOT the'} same bytes as one from nothing.`,
);
rmSync(home, { recursive: true });
rmSync(edition.path('.'), { recursive: true });
console.log(
  `${count - replaced} builds killed, ${replaced} had ended: ${faults} left a site that is not whole, or something beside it.`,
);
process.exitCode = faults === 0 ? 0 : 1;
