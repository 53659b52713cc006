import { searchRecords } from '../src/search/search-records.ts';
import { siteData } from '../src/site-data.ts';
import { editionFolders } from '../src/tables/folders.ts';
import { indexSite } from './build/index-site.ts';
import { indicatorSummaries } from './build/indicator-summaries.ts';
import { proseRecords } from './build/prose-records.ts';

/**
 * Writes the search index of the built site in the folder named: every area and indicator of the
 * edition, and every page of prose there. `node scripts/index-search.ts dist`
 */
const site = process.argv[2] ?? 'dist';
const data = siteData();
const { content } = editionFolders(process.env);
const ofTables = searchRecords(data, indicatorSummaries(content, data.indicators.keys()));
const ofPages = proseRecords(site);
const pages = await indexSite(site, [...ofTables, ...ofPages], console.log);
console.log(`${pages} pages, ${ofPages.length} of them prose`);
