import { writeFileSync } from 'node:fs';
import { searchRecords } from '../../src/search/search-records.ts';
import { dataMaterials, profileMaterials } from '../../src/site-data.ts';
import { subPathOf } from '../../src/citations/whole-address.ts';
import { editionFolders } from '../../src/tables/folders.ts';
import { dataFiles } from '../../src/views/data-files.ts';
import { indicatorSummaries } from '../build/indicator-summaries.ts';
import { filesOfData } from '../files/data-files.ts';
import { siteWriter } from '../files/site-file.ts';

/**
 * What `scripts/write-files.ts` writes for pages and for the search index, and nothing of what it writes to be taken
 * away. `node scripts/bench/write-without.ts dist LAST records.json written.json`
 */
const [folder = 'dist', , records = 'records.json', written] = process.argv.slice(2);
const edition = profileMaterials();

const kinds = dataFiles.filter((kind) => kind.folder !== '/cite/');
const subPath = subPathOf(edition.settings.baseAddress);
const { write, addresses } = siteWriter(folder);
for (const file of filesOfData(dataMaterials(), subPath, { kinds })) write(file);
const { content } = editionFolders(process.env);
const summaries = indicatorSummaries(content, edition.indicators.keys());
writeFileSync(records, JSON.stringify(searchRecords(edition, summaries)));
if (written !== undefined) writeFileSync(written, JSON.stringify([...addresses]));
console.log(`${addresses.size} files`);
