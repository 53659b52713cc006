import { join } from 'node:path';
import { buildSteps } from './build/build-steps.ts';
import { siteFolders } from './build/folders.ts';
import { runSteps } from './steps/run-steps.ts';

/**
 * Makes the site: checks the tables and words, writes the pages, indexes them for search, sees that
 * nothing is missing, and only then puts the new site in the place of the old one. When a step
 * fails it ends with 1 and the last good site stays as it is.
 */
const folders = siteFolders(join(import.meta.dirname, '..'), process.env);
const print = (line: string): void => console.log(line);
const results = await runSteps(buildSteps(folders), { print, keepGoing: false });

if (results.every((result) => result.state === 'passed')) {
  const seconds = results.reduce((sum, result) => sum + result.seconds, 0);
  console.log(
    `The site is in ${folders.out} (${seconds.toFixed(1)} s). See it with: npm run preview`,
  );
} else {
  console.log(`The site was not built; what was in ${folders.out} is as it was.`);
  process.exitCode = 1;
}
