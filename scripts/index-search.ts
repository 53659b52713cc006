import { readFileSync } from 'node:fs';
import type { SearchRecord } from '../src/search/search-record.ts';
import { indexSite } from './build/index-site.ts';
import { proseRecords } from './build/prose-records.ts';

/**
 * Writes the search index of the built site in the folder named: every area and indicator of the
 * edition, as `write-files.ts` has put them into the file named second, and every page of prose there.
 * `node scripts/index-search.ts dist records.json`
 */
const [site = 'dist', records] = process.argv.slice(2);
if (records === undefined) throw new Error('Name the file of records that write-files.ts wrote.');
const ofTables = JSON.parse(readFileSync(records, 'utf8')) as SearchRecord[];
const ofPages = proseRecords(site);
const pages = await indexSite(site, [...ofTables, ...ofPages], console.log);
console.log(`${pages} pages, ${ofPages.length} of them prose`);
