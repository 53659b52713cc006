import type { AreaIndex } from '../../areas/area-index.ts';
import type { Choosable } from '../../compare/choose-rows.ts';
import type { Indicator, Indicators } from '../../indicators/indicator.ts';
import { groupIndicators } from '../../profiles/indicator-groups.ts';
import { called } from '../../words/kind-of-area.ts';
import { capitalised } from '../../words/sentence.ts';

/** Areas to choose from under one heading; `code` is what is asked for. */
export interface ChoiceGroup {
  name: string;
  areas: { code: string; name: string }[];
}

/** Every area that has a page: councils, systems, those that have ended, and the country. */
export const areaChoices = (areas: AreaIndex): ChoiceGroup[] =>
  [
    {
      name: capitalised(called('council').shortMany),
      areas: areas.localAuthorities,
    },
    { name: capitalised(called('ics').many), areas: areas.systems },
    {
      name: `${capitalised(called('ics').shortMany)} that have ended`,
      areas: areas.endedSystems,
    },
    {
      name: `${capitalised(called('council').shortMany)} that have ended`,
      areas: areas.endedAuthorities,
    },
    { name: capitalised(called('country').one), areas: [areas.country] },
  ].filter((group) => group.areas.length > 0);

/** Indicators to choose from under the title of their group. */
export interface ChoosableGroup {
  title: string;
  indicators: Choosable[];
}

const byPlace = (a: Indicator, b: Indicator): number =>
  (a.headline ?? 100) - (b.headline ?? 100) || a.shortName.localeCompare(b.shortName, 'en-GB');

/** Every indicator under its group, those that lead a scorecard first. */
export const choosableGroups = (indicators: Indicators): ChoosableGroup[] =>
  groupIndicators(indicators.values()).map(({ group, title, indicators: held }) => ({
    title,
    indicators: (group === 'life' ? held : held.toSorted(byPlace)).map((each) => ({
      id: each.id,
      name: each.shortName,
      group,
      isMain: group === 'life' || (each.headline ?? null) !== null,
      words: [each.name, ...each.otherWords].join(' '),
    })),
  }));
