import { areasFromSources, areasShape } from './geography-areas.ts';
import { areaLinksFromSources, areaLinksShape } from './geography-links.ts';
import { folderOf, readGeographySources } from './geography-sources.ts';
import type { Importer } from './importer.ts';
import { writeTable } from './write-table.ts';

/** Lists of areas, how they changed, and which lie in which. */
export const importer: Importer = {
  publisher: 'geography',
  reads: 'geography/*.csv (registers, code changes, neighbourhoods)',
  async run(from, data) {
    const sources = readGeographySources(folderOf(from, 'geography'));
    return {
      tables: [
        writeTable(data, areasShape, areasFromSources(sources)),
        writeTable(data, areaLinksShape, areaLinksFromSources(sources)),
      ],
      leftOut: [],
      notes: [],
    };
  },
};
