import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { endHalfImport } from '../import/put-in-place.ts';
import { runCommand } from '../steps/run-command.ts';
import { numberOf, stopWith, wordsAfter } from '../steps/words-after.ts';
import { randomFrom } from './random.ts';

/**
 * Kills an import at random moments and sees that after `endHalfImport`, which every command that reads the
 * tables calls, all of them are the old ones or all are the new ones. Ends with 1 where not.
 * `npm run trial:kill-import -- <publisher> <folder of downloads> [how many]`
 */
const usage = 'npm run trial:kill-import -- <publisher> <folder of downloads> [how many]';
const [publisher, from, given] = wordsAfter({ usage, words: 3 }).positionals;
if (publisher === undefined || from === undefined) stopWith(`Usage: ${usage}`);
const count = given === undefined ? 50 : numberOf(given, usage);
const root = join(import.meta.dirname, '..', '..');
const home = mkdtempSync(join(tmpdir(), 'kill-imports-'));
const random = randomFrom(1);
const data = join(home, 'data');
const words = [join(root, 'scripts', 'import.ts'), publisher, '--from', from, '--data', data];

/** Digest of every file of a folder, by its path. */
function digests(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path, createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}

/** The tables as they ship, but for the last figure of each indicator: an import has something to write. */
function putOldTables(): void {
  rmSync(data, { recursive: true, force: true });
  cpSync(join(root, 'data'), data, { recursive: true });
  for (const name of readdirSync(join(data, 'observations'))) {
    const path = join(data, 'observations', name);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/[^\n]*\n$/, ''));
  }
}

const isSame = (some: Map<string, string>, others: Map<string, string>): boolean =>
  some.size === others.size && [...some].every(([path, digest]) => others.get(path) === digest);

putOldTables();
const old = digests(data);
const began = performance.now();
const whole = await runCommand(process.execPath, words, { cwd: root });
if (whole.code !== 0) throw new Error(whole.output);
const milliseconds = performance.now() - began;
const fresh = digests(data);

let faults = 0;
let killed = 0;
for (let turn = 1; turn <= count; turn++) {
  putOldTables();
  const child = spawn(process.execPath, words, { cwd: root, stdio: 'ignore' });
  await Promise.race([wait((random.below(1000) / 1000) * milliseconds), once(child, 'exit')]);
  if (child.exitCode === null) {
    killed += 1;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  endHalfImport(data);
  const now = digests(data);
  const isWhole = isSame(now, old) || isSame(now, fresh);
  if (!isWhole) faults += 1;
  console.log(
    `${turn}: ${isWhole ? (isSame(now, old) ? 'the old tables' : 'the new tables') : 'a mixture'}`,
  );
}
rmSync(home, { recursive: true });
console.log(
  `${killed} imports killed of ${count}: ${faults} left a mixture of old and new tables.`,
);
process.exitCode = faults === 0 ? 0 : 1;
