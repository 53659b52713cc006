import { cpSync, rmSync, statSync } from 'node:fs';
import { requireCommand } from '../steps/run-command.ts';
import type { StepDone } from '../steps/run-steps.ts';
import type { SiteFolders } from './folders.ts';

type Tell = (progress: string) => void;

/** Astro prints a line such as `├─ /areas/index.html (+5ms)` for each file it has written. */
function countFiles(tell: Tell): (piece: string) => void {
  let files = 0;
  return (piece) => {
    files += piece.match(/[├└]─ /g)?.length ?? 0;
    if (files > 0) tell(files === 1 ? '1 file written' : `${files} files written`);
  };
}

/** Has Astro write the pages into the folder of the next site; `env` names the edition. */
export async function writePagesByAstro(
  folders: SiteFolders,
  env: Record<string, string>,
  tell: Tell,
): Promise<StepDone> {
  // Astro moves files by a rename from the project to where they go, which stays on one disk.
  const isOnOneDisk = statSync(folders.root).dev === statSync(folders.work).dev;
  const made = isOnOneDisk ? folders.staging : folders.pages;
  const output = await requireCommand('astro', ['build', '--outDir', made], {
    cwd: folders.root,
    env,
    fault: 'Astro could not write the pages',
    onOutput: countFiles(tell),
  });
  if (!isOnOneDisk) {
    cpSync(made, folders.staging, { recursive: true });
    rmSync(made, { recursive: true });
  }
  return { note: /\d+ page\(s\) built/.exec(output)?.[0]?.replace('(s)', 's') };
}
