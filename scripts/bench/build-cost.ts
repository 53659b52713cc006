import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/**
 * What one build took: wall seconds, seconds of processors (all its processes, and the system for them), and
 * the most memory they held at once, in bytes.
 */
export interface BuildCost {
  seconds: number;
  processorSeconds: number;
  peakBytes: number;
}

/** Letters of what a command printed that are told when it fails. */
const mostPrinted = 4_000;

/**
 * Runs a command and watches its whole tree of processes every tenth of a second. Memory and processor time
 * are read from /proc and so are only known on Linux; elsewhere they are 0. Processor time is that of every
 * process that this one has waited for, so no other may run meanwhile. Rejects when the command fails, with
 * the end of what it printed.
 */
export function measureCommand(
  command: string,
  args: string[],
  options: { cwd: string; env: Record<string, string | undefined> },
): Promise<BuildCost> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const spentBefore = secondsOfChildren();
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'inherit'] });
    let printed = '';
    child.stdout.on('data', (text: Buffer) => (printed = (printed + text).slice(-mostPrinted)));
    let peakBytes = 0;
    const watch = setInterval(() => {
      if (child.pid) peakBytes = Math.max(peakBytes, treeBytes(child.pid));
    }, 100);
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(watch);
      const seconds = (performance.now() - began) / 1000;
      const processorSeconds = secondsOfChildren() - spentBefore;
      if (code === 0) resolve({ seconds, processorSeconds, peakBytes });
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}\n${printed}`));
    });
  });
}

/** The kernel counts processor time for programs in hundredths of a second, whatever its own clock. */
const ticksPerSecond = 100;

/** Processor seconds of the processes that this one has waited for, and of those that they waited for (proc(5)). */
function secondsOfChildren(): number {
  try {
    // The name of the program, in brackets, may hold spaces: the numbers are counted after it.
    const numbers = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]!.split(' ').map(Number);
    return (numbers[13]! + numbers[14]!) / ticksPerSecond;
  } catch {
    return 0;
  }
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
