import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { tryLock, waitForWorkers } from '../build/lock.ts';

it('a command that is killed takes along what it started, and what that started', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'family-'));
  const lock = join(folder, 'lock');
  const runner = JSON.stringify(join(import.meta.dirname, 'run-command.ts'));
  const sign = join(folder, 'grandchild');
  const worker = `require('fs').writeFileSync('${sign}', ''); setInterval(() => {}, 1000)`;
  const child = `import { spawn } from 'node:child_process';
    const made = spawn('sh', ['-c', ${JSON.stringify(`node -e "${worker}"; true`)}], { stdio: 'ignore' });
    made.on('spawn', () => setInterval(() => {}, 1000));`;
  const code = `import { runCommand } from ${runner};
    const env = { SYSTEM_PROFILES_LOCK: ${JSON.stringify(lock)} };
    const args = ['--input-type=module', '-e', ${JSON.stringify(child)}];
    runCommand('node', args, { cwd: process.cwd(), env });
`;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await vi.waitFor(() => expect(existsSync(sign)).toBe(true), { timeout: 20_000 });
  expect(tryLock(`${lock}.workers`)).toBeNull();
  parent.kill('SIGKILL');
  await once(parent, 'exit');
  // Each of them holds this lock as long as it lives; without the watch it would be for ever.
  await waitForWorkers(lock);
  rmSync(folder, { recursive: true });
});
