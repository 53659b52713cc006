import { isMainThread } from 'node:worker_threads';
import { workUnderLock } from '../build/lock.ts';
import { isRunning } from './is-running.ts';

/**
 * Loaded first in every Node process that a command of ours starts: ends the process soon after the
 * command that started it is gone, also where that was killed and could tell nobody. Processes
 * started by this one watch this one in turn.
 */
const parent = Number(process.env['SYSTEM_PROFILES_PARENT'] ?? 0);
const lock = process.env['SYSTEM_PROFILES_LOCK'] ?? '';

if (isMainThread && parent > 0) {
  process.env['SYSTEM_PROFILES_PARENT'] = String(process.pid);
  if (lock !== '') workUnderLock(lock);
  setInterval(() => {
    if (!isRunning(parent)) process.exit(1);
  }, 200).unref();
}
