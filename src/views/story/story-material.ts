import { AreaIndex } from '../../areas/area-index.ts';
import { NeighbourhoodIndex } from '../../areas/neighbourhoods.ts';
import { indexIndicators, type Indicator } from '../../indicators/indicator.ts';
import type { Edition } from '../../tables/edition.ts';

/** All that the components of a story take their figures from. */
export interface StoryMaterial {
  areas: AreaIndex;
  indicators: ReadonlyMap<string, Indicator>;
  neighbourhoods: NeighbourhoodIndex;
  tables: Edition;
}

/** The material of an edition, from its tables alone. */
export function storyMaterialOf(tables: Edition): StoryMaterial {
  const areas = new AreaIndex(tables);
  return {
    areas,
    indicators: indexIndicators(tables),
    neighbourhoods: new NeighbourhoodIndex(tables.neighbourhoods, areas),
    tables,
  };
}
