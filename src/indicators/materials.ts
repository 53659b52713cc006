import type { AreaIndex } from '../areas/area-index.ts';
import type { Indicators } from './indicator.ts';

/** The areas and indicators of an edition: what most facts are made of. */
export interface Materials {
  areas: AreaIndex;
  indicators: Indicators;
}
