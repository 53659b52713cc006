import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tryLock, waitForLock, waitForWorkers } from './lock.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  path = join(folder, 'lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A process that does something with the lock, says so, and stays. */
async function processWith(call: string) {
  const code = `import * as lock from ${JSON.stringify(join(import.meta.dirname, 'lock.ts'))};
    lock.${call}(${JSON.stringify(path)}); console.log('done'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return { pid: child.pid, kill };
}

describe('the lock of a folder', () => {
  it('is held once, and free again when let go', () => {
    const first = tryLock(path);
    expect(first).not.toBeNull();
    expect(tryLock(path)).toBeNull();
    first!.release();
    const second = tryLock(path);
    expect(second).not.toBeNull();
    second!.release();
  });

  it('is waited for, with the name of the process that holds it, and is free when that is killed', async () => {
    const holder = await processWith('tryLock');
    const lines: string[] = [];
    const waiting = waitForLock(path, (line) => lines.push(line));
    await holder.kill();
    (await waiting).release();
    expect(lines).toEqual([expect.stringMatching(`^Waiting: process ${holder.pid} \\(`)]);
  });

  it('is not ready for the next build while a process of a killed one still writes', async () => {
    const worker = await processWith('workUnderLock');
    let isOver = false;
    const waiting = waitForWorkers(path).then(() => (isOver = true));
    expect(tryLock(`${path}.workers`)).toBeNull();
    expect(isOver).toBe(false);
    await worker.kill();
    await waiting;
    expect(isOver).toBe(true);
  });
});
