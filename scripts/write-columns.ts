import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsAfter } from './steps/words-after.ts';
import { withColumnTables } from '../src/tables/column-table.ts';

/** Writes the columns of every table into data/README.md from the schemas. */
wordsAfter({ usage: 'npm run write:columns' });
const page = join(import.meta.dirname, '..', 'data', 'README.md');
writeFileSync(page, withColumnTables(readFileSync(page, 'utf8')));
console.log('The columns in data/README.md are those of the schemas in src/tables/.');
