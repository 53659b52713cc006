import { writeFileSync } from 'node:fs';
import { searchRecords } from '../../src/search/search-records.ts';
import { dataMaterials, profileMaterials } from '../../src/site-data.ts';
import { editionFolders } from '../../src/tables/folders.ts';
import { dataFiles } from '../../src/views/data-files.ts';
import { indicatorSummaries } from '../build/indicator-summaries.ts';
import { writeSiteFiles, type SiteFile } from '../files/site-file.ts';

/**
 * What `scripts/write-files.ts` writes for pages and for the search index, and nothing of what it writes to be taken
 * away. `node scripts/bench/write-without.ts dist records.json`
 */
const [folder = 'dist', records = 'records.json'] = process.argv.slice(2);
const materials = dataMaterials();
const edition = profileMaterials();

function* filesOfPages(): Generator<SiteFile> {
  const kinds = dataFiles.filter((kind) => kind.folder !== '/cite/');
  for (const { folder: place, ending, names, text } of kinds)
    for (const name of names(materials))
      yield { address: `${place}${name}${ending}`, content: text(name, materials) };
}

const { content } = editionFolders(process.env);
const count = writeSiteFiles(folder, filesOfPages());
const summaries = indicatorSummaries(content, edition.indicators.keys());
writeFileSync(records, JSON.stringify(searchRecords(edition, summaries)));
console.log(`${count} files`);
