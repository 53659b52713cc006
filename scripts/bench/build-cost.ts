import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What one build took: wall seconds, and the most memory all its processes held at once, in bytes. */
export interface BuildCost {
  seconds: number;
  peakBytes: number;
}

/**
 * Runs a command and watches its whole tree of processes every tenth of a second. Memory is read
 * from /proc and so is only known on Linux; elsewhere it is 0. Rejects when the command fails.
 */
export function measureCommand(
  command: string,
  args: string[],
  options: { cwd: string; env: Record<string, string | undefined> },
): Promise<BuildCost> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'ignore', 'inherit'] });
    let peakBytes = 0;
    const watch = setInterval(() => {
      if (child.pid) peakBytes = Math.max(peakBytes, treeBytes(child.pid));
    }, 100);
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(watch);
      if (code === 0) resolve({ seconds: (performance.now() - began) / 1000, peakBytes });
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}`));
    });
  });
}

/** Resident memory of a process and all under it, in bytes; pages they share count more than once. */
function treeBytes(root: number): number {
  const parents = parentsOfProcesses();
  const isUnder = (id: number): boolean => {
    const parent = parents.get(id);
    return id === root || (parent !== undefined && parent > 1 && isUnder(parent));
  };
  return [...parents.keys()].filter(isUnder).reduce((sum, id) => sum + residentBytes(id), 0);
}

function parentsOfProcesses(): Map<number, number> {
  try {
    const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    return new Map(ids.map((id) => [Number(id), Number(statusOf(Number(id), 'PPid'))]));
  } catch {
    return new Map();
  }
}

const residentBytes = (id: number): number => Number(statusOf(id, 'VmRSS')) * 1024;

/** A number from a process's own account of itself; 0 once it has ended. */
function statusOf(id: number, field: string): string {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    return new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? '0';
  } catch {
    return '0';
  }
}
