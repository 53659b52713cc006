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

/** Ids of the indicators that lead, in their order. */
export const leadingIndicators = (indicators: ReadonlyMap<string, Indicator>): string[] =>
  [...indicators.values()]
    .filter((indicator) => indicator.headline !== null)
    .sort((a, b) => (a.headline ?? 0) - (b.headline ?? 0))
    .map(({ id }) => id);
