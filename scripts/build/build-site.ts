import { rmSync } from 'node:fs';
import { runSteps, StepFailure } from '../steps/run-steps.ts';
import type { Step, StepResult } from '../steps/run-steps.ts';
import { buildSteps, placeOfSite } from './build-steps.ts';
import type { SiteFolders } from './folders.ts';
import { claimSite, partsOfBuild } from './last-site.ts';
import type { Lock } from './lock.ts';
import { withSettings } from '../steps/with-settings.ts';
import { outFolderProblem } from './out-folder.ts';

/**
 * Makes the site, or says why it cannot: first of all, before anything is read, that the folder for
 * it may be replaced and that nobody else is at work on it. True where the new site is in place.
 */
export async function buildSite(
  folders: SiteFolders,
  print: (line: string) => void,
  steps: readonly Step[] = buildSteps(folders, false),
): Promise<boolean> {
  const began = performance.now();
  let claim: Lock | null = null;
  const place = {
    name: placeOfSite,
    alone: 'npm run build',
    run: async () => {
      const problem = outFolderProblem(folders);
      if (problem !== null) throw new StepFailure('the folder cannot be used', problem);
      claim = await claimSite(folders, print);
      return {};
    },
  };
  const results = await runSteps([place, ...steps], {
    print,
    keepGoing: false,
    // On two cores: of three, one waits to be told that the tables are read.
    lanes: 3,
  });
  if (claim !== null) {
    for (const left of partsOfBuild(folders)) rmSync(left, { recursive: true, force: true });
    (claim as Lock).release();
  }
  return tellResult(results, folders, (performance.now() - began) / 1000, print);
}

function tellResult(
  results: readonly StepResult[],
  { out }: SiteFolders,
  seconds: number,
  print: (line: string) => void,
): boolean {
  const isBuilt = results.every((result) => result.state === 'passed');
  print(
    isBuilt
      ? `The site is in ${out} (${seconds.toFixed(1)} s). See it with: ${withSettings('npm run preview')}`
      : `The site was not built; what was in ${out} is as it was.`,
  );
  return isBuilt;
}
