import { environmentOf } from '../../src/tables/folders.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyArcadia } from '../fixtures/arcadia.ts';
import { runCommand } from '../steps/run-command.ts';
import { numbersAfter } from '../steps/words-after.ts';
import { leftBehind, siteFault, titleEdition } from './whole-site.ts';

/**
 * Starts builds of as many editions at once, all into one folder, and looks at the site all the while: each
 * has to wait for the one before, and whoever looks finds a whole site of one edition, or for a moment none.
 * `npm run trial:at-once -- [how many]`
 */
const [count = 20] = numbersAfter('npm run trial:at-once -- [how many]', 1);
const root = join(import.meta.dirname, '..', '..');
const home = mkdtempSync(join(tmpdir(), 'at-once-'));
const out = join(home, 'site');
const nameOf = (place: number): string => `Edition number ${1000 + place}`;
const names = Array.from({ length: count }, (_, place) => nameOf(place));

const builds = names.map(async (name) => {
  const edition = copyArcadia();
  titleEdition(edition, name);
  const { code, output } = await runCommand(process.execPath, [join(root, 'scripts', 'build.ts')], {
    cwd: root,
    env: environmentOf(edition, out),
  });
  rmSync(edition.path('.'), { recursive: true });
  const fault = code === 0 ? siteFault(out, names) : output;
  console.log(
    `${name}: ${fault ?? 'built'}${output.includes('Waiting: ') ? ', after waiting' : ''}`,
  );
  return { fault, hasWaited: output.includes('Waiting: ') };
});

const results = await Promise.all(builds);
const faults = results.filter(({ fault }) => fault !== null).length;
const waited = results.filter(({ hasWaited }) => hasWaited).length;
const left = leftBehind(home);
console.log(
  `${count} builds at once: ${waited} waited, ${faults} failed or found a site that was not whole; left behind: ${left.join(', ') || 'nothing'}.`,
);
rmSync(home, { recursive: true });
process.exitCode = faults === 0 && left.length === 0 ? 0 : 1;
