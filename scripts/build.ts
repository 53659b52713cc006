import { join } from 'node:path';
import { buildSite } from './build/build-site.ts';
import { buildSteps } from './build/build-steps.ts';
import { siteFolders } from './build/folders.ts';
import { wordsAfter } from './steps/words-after.ts';

/**
 * Makes the site: checks the tables and words, writes the pages, indexes them for search, sees that
 * nothing is missing, and only then puts the new site in the place of the old one. When a step
 * fails it ends with 1 and the last good site stays as it is. `-- --plain` has Astro write the pages from
 * templates that it compiles anew, which gives the same bytes.
 */
const { values: asked } = wordsAfter({
  usage: 'npm run build -- [--plain]',
  options: { plain: { type: 'boolean', default: false } },
});
const folders = siteFolders(join(import.meta.dirname, '..'), process.env);
const steps = buildSteps(folders, asked.plain);
const isBuilt = await buildSite(folders, (line) => console.log(line), steps);
if (!isBuilt) process.exitCode = 1;
