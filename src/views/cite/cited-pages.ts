import type { Area } from '../../areas/area.ts';
import type { AreaIndex } from '../../areas/area-index.ts';
import type { Cited } from '../../citations/citation.ts';
import type { Indicator, Indicators } from '../../indicators/indicator.ts';
import {
  bothSexes,
  inequalityInLifeExpectancy,
  lifeExpectancy,
} from '../../indicators/life-indicators.ts';
import type { Theme, ThemeIndex } from '../../priorities/theme.ts';
import type { LengthsOfLife } from '../../profiles/life-of-area.ts';
import type { Profile } from '../../profiles/profile.ts';
import { copyAddress } from '../../releases/addresses.ts';
import type { SourceRow } from '../../tables/edition.ts';
import { nameWithKind } from '../../words/kind-of-area.ts';

/** The sources of an indicator, the one of councils first. */
const sourcesOf = ({ source, countySource, icsSource }: Indicator): SourceRow[] => [
  source,
  countySource,
  icsSource,
];

const sourcesOfAll = (ids: readonly string[], indicators: Indicators): SourceRow[] =>
  ids.flatMap((id) => indicators.get(id) ?? []).flatMap(sourcesOf);

/** What a profile is of, as a title: of an area without any length of life, no gaps are told. */
function subjectOf({ lengths, gaps, healthyMembers }: CitedProfile): string {
  const isHeld = (of: keyof LengthsOfLife) => bothSexes.some((sex) => lengths[of][sex]?.latest);
  if (isHeld('life') || bothSexes.some((sex) => gaps.betweenMembers[sex]))
    return 'life expectancy and gaps';
  return isHeld('healthy') || healthyMembers ? 'years in good health' : 'its figures';
}

type CitedProfile = Pick<Profile, 'sources' | 'edition' | 'lengths' | 'gaps' | 'healthyMembers'>;

/** The profile of an area, by the address that outlives a change of its name. */
export const citedArea = (area: Area, profile: CitedProfile): Cited => ({
  id: area.code,
  copyPath: copyAddress(profile.edition, area.code),
  title: `${nameWithKind(area)}: ${subjectOf(profile)}`,
  path: `/id/${area.code}/`,
  sources: profile.sources,
});

/** The page of an indicator. */
const citedIndicator = (indicator: Indicator): Cited => ({
  id: `indicators-${indicator.id}`,
  title: indicator.name,
  path: indicator.path,
  sources: sourcesOf(indicator),
});

/** The page of a theme, with those whose figures bear on it. */
const citedTheme = (theme: Theme, indicators: Indicators): Cited => ({
  id: `priorities-${theme.id}`,
  title: `${theme.name}: who names it`,
  path: theme.path,
  sources: sourcesOfAll(theme.indicators, indicators),
});

/** The page of gaps. */
const citedGaps = (indicators: Indicators): Cited => ({
  id: 'gaps',
  title: 'Gaps: where they are widest, and where they close',
  path: '/gaps/',
  sources: [inequalityInLifeExpectancy, lifeExpectancy].flatMap((id) => {
    const indicator = indicators.get(id);
    return indicator ? [indicator.source] : [];
  }),
});

/** The page that compares; which areas, and whose figures, script puts in. */
const citedComparison: Cited = {
  id: 'compare',
  title: 'Areas side by side',
  path: '/compare/',
  sources: [],
};

/** Every page that has reference files, in the order of the site. */
export function citedPages(site: {
  areas: AreaIndex;
  profiles: ReadonlyMap<string, Profile>;
  indicators: Indicators;
  themes: ThemeIndex;
  stories: readonly Cited[];
  hasGaps: boolean;
}): Cited[] {
  return [
    ...site.areas.withPage.map((area) => citedArea(area, site.profiles.get(area.code)!)),
    ...[...site.indicators.values()].map(citedIndicator),
    ...site.themes.all.map((theme) => citedTheme(theme, site.indicators)),
    ...site.stories,
    citedComparison,
    ...(site.hasGaps ? [citedGaps(site.indicators)] : []),
  ];
}
