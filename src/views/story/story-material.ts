import type { Materials } from '../../indicators/materials.ts';
import { AreaIndex } from '../../areas/area-index.ts';
import { NeighbourhoodIndex } from '../../areas/neighbourhoods.ts';
import { indexIndicators } from '../../indicators/indicator.ts';
import { publishedByKind, type PublishedIndex } from '../../priorities/published-for-area.ts';
import type { Edition } from '../../tables/edition.ts';

/** All that the components of a story take their figures from. */
export interface StoryMaterial extends Materials {
  neighbourhoods: NeighbourhoodIndex;
  /** what systems published */
  published: PublishedIndex;
  /** what the boards of councils published */
  strategies: PublishedIndex;
  tables: Edition;
}

/** The material of an edition, from its tables alone. */
export function storyMaterialOf(tables: Edition): StoryMaterial {
  const areas = new AreaIndex(tables);
  return {
    areas,
    indicators: indexIndicators(tables),
    neighbourhoods: new NeighbourhoodIndex(tables.neighbourhoods, areas),
    ...publishedByKind(tables, areas),
    tables,
  };
}
