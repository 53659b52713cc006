import { environmentOf } from '../src/tables/folders.ts';
import { cpSync, existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { withSettings } from './steps/with-settings.ts';
import { failWith, wordsAfter } from './steps/words-after.ts';

/**
 * Makes a small edition of a country that does not exist, with every table and page that an edition can have, to
 * be filled with one's own: `npm run new:edition -- my-edition`. Never writes into a folder that holds anything.
 */
const template = join(import.meta.dirname, 'fixtures', 'arcadia');

const usage = 'npm run new:edition -- DIR, such as: npm run new:edition -- my-edition';
const [folder] = wordsAfter({ usage, words: 1 }).positionals;
if (folder === undefined) failWith(`Usage: ${usage}`);

const place = resolve(folder);
if (existsSync(place) && !statSync(place).isDirectory())
  failWith(`${place} is a file. Name a folder that is not there yet.`);
if (existsSync(place) && readdirSync(place).length > 0)
  failWith(
    `${place} is not empty, and nothing in it is touched. Name a folder that is not there yet.`,
  );

try {
  cpSync(template, place, { recursive: true });
} catch (fault) {
  failWith(`${place} cannot be written: ${(fault as Error).message}`);
}

const shown = relative(process.cwd(), place) || place;
const settings = environmentOf(
  { data: join(shown, 'data'), content: join(shown, 'content') },
  join(shown, 'site'),
);
console.log(`Made ${place}: an edition of Arcadia, a country that is not there, with every table.`);
console.log('It builds as it is. Put your own rows and words in its place, a table at a time:');
for (const script of ['check:data', 'build', 'preview'])
  console.log(`  ${withSettings(`npm run ${script}`, settings)}`);
console.log('So that no command works on another edition, name yours once in each terminal:');
console.log(`  export ${withSettings('', settings)}`);
console.log('data/README.md has every column; content/README.md has every page and setting.');
