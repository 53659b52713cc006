import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** The places of a swap, on one file system. */
export interface SwapFolders {
  staging: string;
  out: string;
  previous: string;
  spare: string;
}

/**
 * Puts `staging` in the place of `out`. The old site is moved aside, and once the new one is there it is
 * `spare`; if the second move fails the old one goes back. Throws when `staging` is missing.
 */
export function swapFolder({ staging, out, previous, spare }: SwapFolders): void {
  if (!existsSync(staging)) throw new Error(`Nothing was built: ${staging} is not there`);
  restoreInterrupted({ out, previous });
  mkdirSync(dirname(previous), { recursive: true });
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, previous);
  try {
    renameSync(staging, out);
  } catch (fault) {
    if (existsSync(previous)) renameSync(previous, out);
    throw fault;
  }
  rmSync(spare, { recursive: true, force: true });
  if (existsSync(previous)) renameSync(previous, spare);
}

/** Puts the last site back after a swap that was cut off between its two moves. */
export function restoreInterrupted({ out, previous }: Pick<SwapFolders, 'out' | 'previous'>): void {
  if (!existsSync(out) && existsSync(previous)) renameSync(previous, out);
}
