import { join, resolve } from 'node:path';
import { buildSite } from './build/build-site.ts';
import { buildSteps, joinSteps } from './build/build-steps.ts';
import { siteFolders } from './build/folders.ts';
import { readShard, shardFolder, wholeSite } from './build/shards.ts';
import { stopWith, wordsAfter } from './steps/words-after.ts';

/**
 * Makes the site: checks the tables and words, writes the pages, indexes them for search, sees that
 * nothing is missing, and only then puts the new site in the place of the old one. When a step
 * fails it ends with 1 and the last good site stays as it is. `-- --plain` has Astro write the pages from
 * templates that it compiles anew, which gives the same bytes. `-- --shard 1/2` makes one share of two of a site
 * that is built on two machines, in a folder of its own; `-- --join` with each of those puts them together.
 */
const { values: asked } = wordsAfter({
  usage: 'npm run build -- [--plain | --shard 1/2 | --join DIR --join DIR]',
  options: {
    plain: { type: 'boolean', default: false },
    shard: { type: 'string' },
    join: { type: 'string', multiple: true },
  },
});
const root = join(import.meta.dirname, '..');
const shard = asked.shard === undefined ? wholeSite : readShard(asked.shard);
if (shard === null) stopWith(`Not a shard: “${asked.shard}”. Write 1/2 for the first of two.`);
if ([asked.plain, asked.shard, asked.join].filter(Boolean).length > 1)
  stopWith('--plain, --shard and --join each stand alone.');

const whole = siteFolders(root, process.env);
const folders =
  shard === wholeSite
    ? whole
    : siteFolders(root, { ...process.env, SYSTEM_PROFILES_OUT: shardFolder(whole.out, shard) });
const shards = asked.join?.map((folder) => resolve(folder));
const steps = shards ? joinSteps(folders, shards) : buildSteps(folders, asked.plain, shard);
const isBuilt = await buildSite(folders, (line) => console.log(line), steps);
if (!isBuilt) process.exitCode = 1;
