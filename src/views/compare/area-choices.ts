import { isLocalAuthority } from '../../areas/area.ts';
import type { AreaIndex } from '../../areas/area-index.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { called } from '../../words/kind-of-area.ts';
import { capitalised } from '../../words/sentence.ts';

/** Areas to choose from under one heading; `code` is what is asked for. */
export interface ChoiceGroup {
  name: string;
  areas: { code: string; name: string }[];
}

/** Every area in force that has a page: councils, systems and the country. */
export const areaChoices = (areas: AreaIndex): ChoiceGroup[] =>
  [
    {
      name: capitalised(called('council').shortMany),
      areas: areas.withPage.filter(isLocalAuthority),
    },
    { name: capitalised(called('ics').many), areas: areas.systems },
    { name: capitalised(called('country').one), areas: [areas.country] },
  ].filter((group) => group.areas.length > 0);

/** Ids of the indicators of the scorecard: those that lead in their order, then the others by name. */
export const comparedIndicators = (indicators: ReadonlyMap<string, Indicator>): string[] =>
  [...indicators.values()]
    .filter(({ group }) => group !== 'life' && group !== 'people')
    .sort(
      (a, b) => (a.headline ?? 100) - (b.headline ?? 100) || a.name.localeCompare(b.name, 'en-GB'),
    )
    .map(({ id }) => id);
