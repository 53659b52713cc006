import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchRecord } from '../src/search/search-record.ts';
import { digestOfFiles } from '../src/tables/digest-of-files.ts';
import { editionFolders } from '../src/tables/folders.ts';
import { indexSite } from './build/index-site.ts';
import { proseRecords } from './build/prose-records.ts';
import { fileCache, keptFolder } from './files/file-cache.ts';

/**
 * Writes the search index of the built site in the folder named: every area and indicator of the
 * edition, as `write-files.ts` has put them into the file named second, and every page of prose there.
 * `node scripts/index-search.ts dist records.json`
 */
const [site = 'dist', records] = process.argv.slice(2);
if (records === undefined) throw new Error('Name the file of records that write-files.ts wrote.');
const ofTables = JSON.parse(readFileSync(records, 'utf8')) as SearchRecord[];
const ofPages = proseRecords(site);
const root = join(import.meta.dirname, '..');
/** What makes an index of records: how they are told to Pagefind, and its version. */
const maker = digestOfFiles([
  [root, ['src/search/*.ts', 'scripts/build/index-site.ts', 'package-lock.json']],
]);
const cache = fileCache(keptFolder('search', editionFolders(process.env).data), 'files', maker);
const all = [...ofTables, ...ofPages];
await indexSite(site, all, { tell: console.log, cache });
cache.close();
console.log(`${all.length} pages, ${ofPages.length} of them prose`);
