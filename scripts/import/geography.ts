import { join } from 'node:path';
import { areasFromSources, areasShape } from './geography-areas.ts';
import { areaLinksFromSources, areaLinksShape } from './geography-links.ts';
import {
  neighbourhoodsFromSources,
  neighbourhoodsShape,
  readNeighbourhoodSources,
} from './geography-neighbourhoods.ts';
import { placeColumns, placesFromList, placesShape } from './geography-places.ts';
import { similarAreasFromFolder, similarAreasShape } from './geography-similar.ts';
import { unsoundLists } from './geography-sound.ts';
import { folderOf, readColumns, readGeographySources } from './geography-sources.ts';
import type { Importer } from './importer.ts';
import { refuseIfAny } from './problems.ts';
import { tableProblems } from './table-problems.ts';
import { writeTable } from './write-table.ts';

/** Areas, how they changed and which lie in which; neighbourhoods, similar areas, and place names. */
export const importer: Importer = {
  publisher: 'geography',
  folders: ['.'],
  reads:
    'geography/*.csv (registers, code changes, neighbourhoods, similar areas, places) and ' +
    'mhclg-imd-2025/imd2025_england_lsoa21.csv',
  async run(from, data) {
    const folder = folderOf(from, 'geography');
    const sources = readGeographySources(folder);
    const areas = areasFromSources(sources);
    const codes = new Set(areas.map(({ code }) => code));
    const { centroids, deprivation } = readNeighbourhoodSources(
      folder,
      folderOf(from, 'mhclg-imd-2025'),
    );
    refuseIfAny(unsoundLists(sources, centroids, data));
    const { places, leftOut } = placesFromList(
      readColumns(join(folder, 'place_names_lad25.csv'), placeColumns),
    );
    const tables = [
      writeTable(data, areasShape, areas),
      writeTable(data, areaLinksShape, areaLinksFromSources(sources)),
      writeTable(
        data,
        neighbourhoodsShape,
        neighbourhoodsFromSources(sources.neighbourhoods, centroids, deprivation),
      ),
      writeTable(data, similarAreasShape, similarAreasFromFolder(folder, codes)),
      writeTable(data, placesShape, places),
    ];
    refuseIfAny(tableProblems(data, tables));
    return { tables, leftOut, notes: [] };
  },
};
