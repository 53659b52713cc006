import { join } from 'node:path';
import { buildSite } from './build/build-site.ts';
import { siteFolders } from './build/folders.ts';

/**
 * Makes the site: checks the tables and words, writes the pages, indexes them for search, sees that
 * nothing is missing, and only then puts the new site in the place of the old one. When a step
 * fails it ends with 1 and the last good site stays as it is.
 */
const folders = siteFolders(join(import.meta.dirname, '..'), process.env);
const isBuilt = await buildSite(folders, (line) => console.log(line));
if (!isBuilt) process.exitCode = 1;
