import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';

/** A lock that is held; it is also let go when the process ends, however it ends. */
export interface Lock {
  release: () => void;
}

/**
 * Takes the lock at `path` for this process alone, or gives null where another holds it. Node has
 * no call for the system's own file locks, which end with their process and so are never left
 * behind; SQLite takes one for each transaction, and that is all that it is used for here.
 */
export function tryLock(path: string): Lock | null {
  mkdirSync(dirname(path), { recursive: true });
  if (!beginExclusive(path)) return null;
  writeFileSync(holderPath(path), describeHolder());
  return {
    release: () => {
      rmSync(holderPath(path), { force: true });
      open.get(path)?.close();
      open.delete(path);
    },
  };
}

/** As `tryLock`, but waits until the lock is free; `told` hears once who holds it. */
export async function waitForLock(path: string, told: (line: string) => void): Promise<Lock> {
  let lock = tryLock(path);
  if (lock === null) told(`Waiting: ${holderOf(path)} is at work on the same folder.`);
  while (lock === null) {
    await wait(200);
    lock = tryLock(path);
  }
  return lock;
}

/**
 * Marks this process as one that works for whoever holds the lock: `waitForWorkers` waits for it.
 * What it marks ends with the process.
 */
export function workUnderLock(path: string): void {
  const database = new DatabaseSync(workersPath(path), { timeout: 5000 });
  database.exec('BEGIN; SELECT count(*) FROM sqlite_schema;');
  open.set(workersPath(path), database);
}

/** Waits until no process works under the lock: those of a command that was killed end just after it. */
export async function waitForWorkers(path: string): Promise<void> {
  while (!beginExclusive(workersPath(path))) await wait(100);
  open.get(workersPath(path))?.close();
  open.delete(workersPath(path));
}

/** Kept, so that a lock is not let go when its last mention is collected. */
const open = new Map<string, DatabaseSync>();

/** Where it is written who holds a lock; a holder that is killed leaves it. */
export const holderPath = (path: string): string => `${path}.holder`;
const workersPath = (path: string): string => `${path}.workers`;

const busy = 5;

function beginExclusive(path: string): boolean {
  if (open.has(path)) return false;
  const database = new DatabaseSync(path, { timeout: 0 });
  try {
    // Nothing is ever written: a journal on the disk would only be left behind.
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE;');
  } catch (error) {
    database.close();
    if ((error as { errcode?: number }).errcode === busy) return false;
    throw error;
  }
  open.set(path, database);
  return true;
}

function describeHolder(): string {
  const since = new Date().toTimeString().slice(0, 8);
  return `process ${process.pid} (${process.argv.slice(1).join(' ')}, since ${since})`;
}

/** Who holds the lock, in words. The holder may have ended, or not have said so yet. */
function holderOf(path: string): string {
  try {
    return readFileSync(holderPath(path), 'utf8');
  } catch {
    return 'another process';
  }
}
