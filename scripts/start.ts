import { join } from 'node:path';
import { buildSteps } from './build/build-steps.ts';
import { siteFolders } from './build/folders.ts';
import { siteIsCurrent } from './build/inputs.ts';
import { runSteps } from './steps/run-steps.ts';

/** Builds the site where it is absent or out of date, then serves it: the newcomer's one command. */
const folders = siteFolders(join(import.meta.dirname, '..'), process.env);

if (siteIsCurrent(folders)) console.log('The site is already built from these files.');
else {
  const results = await runSteps(buildSteps(folders), { print: console.log, keepGoing: false });
  if (results.some((result) => result.state !== 'passed')) process.exit(1);
}

await import('./serve.ts');
console.log(
  'Next: open that address. To change a page, open src/README.md; npm run dev shows changes as you make them.',
);
