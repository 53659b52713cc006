import { environmentOf } from '../../src/tables/folders.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../steps/run-command.ts';
import { numbersAfter } from '../steps/words-after.ts';
import { changedEdition, openTrials } from './mutated-editions.ts';

/**
 * Changes the fictional edition at random, many times over, and sees that each is refused by the check or
 * made by a stand-in for the build after it has passed; the last few that pass are built whole. Ends
 * with 1 where one is not. `npm run trial:mutate -- [how many] [first seed] [builds]`
 */
const [count = 10_000, first = 1, builds = 5] = numbersAfter(
  'npm run trial:mutate -- [how many] [first seed] [builds]',
  3,
);
const root = join(import.meta.dirname, '..', '..');
const trials = openTrials();
const tally = { refused: 0, built: 0, fault: 0 };
const passed: number[] = [];
const began = performance.now();
for (let seed = first; seed < first + count; seed++) {
  const { outcome, changes, fault } = trials.run(seed);
  tally[outcome] += 1;
  if (outcome === 'built') passed.push(seed);
  if (outcome === 'fault') console.log(`seed ${seed}: ${changes.join('; ')}\n  ${fault}`);
  const done = seed - first + 1;
  if (done % 500 === 0) console.log(`${done} of ${count}: ${JSON.stringify(tally)}`);
}
trials.close();

/** Whether the edition of a seed, which the check lets pass, can be built by the build itself. */
async function buildWhole(seed: number): Promise<boolean> {
  const edition = changedEdition(seed);
  const home = mkdtempSync(join(tmpdir(), 'mutated-'));
  const env = environmentOf(edition, join(home, 'site'));
  const script = join(root, 'scripts', 'build.ts');
  const { code, output } = await runCommand(process.execPath, [script], { cwd: root, env });
  for (const folder of [home, edition.path('.')]) rmSync(folder, { recursive: true });
  console.log(code === 0 ? `seed ${seed}: built whole` : `seed ${seed}: ${output}`);
  return code === 0;
}

let failed = 0;
for (const seed of builds > 0 ? passed.slice(-builds) : []) {
  if (!(await buildWhole(seed))) failed += 1;
}
const seconds = ((performance.now() - began) / 1000).toFixed(0);
console.log(
  `${count} editions in ${seconds} s: ${tally.refused} refused, ${tally.built} made by the stand-in, ${tally.fault} with a fault; of ${Math.min(builds, passed.length)} whole builds ${failed} failed.`,
);
process.exitCode = tally.fault + failed === 0 ? 0 : 1;
