import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { withSettings } from '../steps/with-settings.ts';
import { failWith } from '../steps/words-after.ts';
import { siteFolders, type SiteFolders } from './folders.ts';
import { holderPath, tryLock, waitForLock, waitForWorkers, type Lock } from './lock.ts';
import { restoreInterrupted } from './swap-folder.ts';

/** The lock that whoever changes the folder of the site, or works beside it, must hold. */
export const siteLock = (folders: SiteFolders): string => join(folders.work, 'lock');

/**
 * Mends what a build that was killed left: puts the last good site back, where the build was cut off
 * between its two moves, and takes away what it had begun. A build that is at work is left alone.
 * A command that is not about the site costs itself a look at the disk. What works for a build mends nothing: where
 * that was killed, it would take the lock for the moment in which it ends itself, and keep the next command from it.
 */
export async function mendLastSite(folders: SiteFolders, env = process.env): Promise<void> {
  const path = siteLock(folders);
  if (env['SYSTEM_PROFILES_LOCK'] === path) return;
  if (![...leftovers(folders), holderPath(path)].some((left) => existsSync(left))) return;
  const lock = tryLock(path);
  if (lock === null) return;
  try {
    restoreInterrupted(folders);
    await waitForWorkers(path);
    clearInterrupted(folders);
  } finally {
    lock.release();
  }
}

/** The folders that the settings at hand name, once that is mended: what each command begins with. */
export async function siteAtHand(): Promise<SiteFolders> {
  const folders = siteFolders(join(import.meta.dirname, '..', '..'), process.env);
  await mendLastSite(folders);
  return folders;
}

/** The same, where a site is built; ends the command with 1 where none is. */
export async function builtSite(): Promise<SiteFolders> {
  const folders = await siteAtHand();
  if (!existsSync(join(folders.out, 'index.html')))
    failWith(`There is no site in ${folders.out}. Make it with: ${withSettings('npm run build')}`);
  return folders;
}

/**
 * The lock that whoever has Astro compile the project must hold: Astro keeps its working files in it, so that two
 * at once would mix their pages.
 */
export const projectLock = (root: string): string => join(root, '.build', 'lock');

/** Waits for the folder of the site and for the project itself, then mends what was left there. */
export async function claimSite(folders: SiteFolders, told: (line: string) => void): Promise<Lock> {
  const paths = new Set([projectLock(folders.root), siteLock(folders)]);
  const locks: Lock[] = [];
  for (const path of paths) {
    locks.push(await waitForLock(path, told));
    await waitForWorkers(path);
  }
  clearInterrupted(folders);
  return { release: () => locks.forEach((lock) => lock.release()) };
}

function clearInterrupted(folders: SiteFolders): void {
  restoreInterrupted(folders);
  for (const left of leftovers(folders)) rmSync(left, { recursive: true, force: true });
}

const leftovers = (folders: SiteFolders): string[] => [...partsOfBuild(folders), folders.previous];

/** What a build makes on its way to the site, and takes away again. */
export const partsOfBuild = (folders: SiteFolders): string[] => {
  const { staging, pages, files, records, tables, written } = folders;
  return [staging, pages, files, records, tables, written];
};
