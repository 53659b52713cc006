import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { runCommand } from '../steps/run-command.ts';
import { randomFrom } from './random.ts';

/**
 * Kills an import at random moments and sees that every table is the old one or the new one, never half,
 * and that the next import leaves nothing beside them. Ends with 1 where not.
 * `npm run trial:kill-import -- <publisher> <folder of downloads> [how many]`
 */
const [publisher = '', from = '', count = '50'] = process.argv.slice(2);
const root = join(import.meta.dirname, '..', '..');
const home = mkdtempSync(join(tmpdir(), 'kill-imports-'));
const random = randomFrom(1);
const data = join(home, 'data');
const words = [join(root, 'scripts', 'import.ts'), publisher, '--from', from, '--data', data];

/** Digest of every file of a folder by its path, parts of files left out. */
function digests(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.part'));
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

putOldTables();
const old = digests(data);
const began = performance.now();
const whole = await runCommand(process.execPath, words, { cwd: root });
if (whole.code !== 0) throw new Error(whole.output);
const milliseconds = performance.now() - began;
const fresh = digests(data);

let faults = 0;
let killed = 0;
for (let turn = 1; turn <= Number(count); turn++) {
  putOldTables();
  const child = spawn(process.execPath, words, { cwd: root, stdio: 'ignore' });
  await Promise.race([wait((random.below(1000) / 1000) * milliseconds), once(child, 'exit')]);
  if (child.exitCode === null) {
    killed += 1;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  const half = [...digests(data)].filter(
    ([path, digest]) => digest !== old.get(path) && digest !== fresh.get(path),
  );
  if (half.length > 0) faults += 1;
  for (const [path] of half)
    console.log(`${turn}: ${path} is neither the old table nor the new one`);
}
await runCommand(process.execPath, words, { cwd: root });
const parts = readdirSync(data, { recursive: true }).filter((name) =>
  String(name).endsWith('.part'),
);
rmSync(home, { recursive: true });
console.log(
  `${killed} imports killed of ${count}: ${faults} left half a table; ${parts.length} parts left after the next import.`,
);
process.exitCode = faults + parts.length === 0 ? 0 : 1;
