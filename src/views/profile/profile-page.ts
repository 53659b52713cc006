import type { Area } from '../../areas/area.ts';
import { livedInWith } from '../../areas/lived-in-with.ts';
import type { CountryOutline } from '../../charts/country-outline.ts';
import { citationOf } from '../../citations/citation.ts';
import type { ThemeIndex } from '../../priorities/theme.ts';
import { similarAreasOf } from '../../profiles/similar-areas.ts';
import { isCopyKept, type ReleaseHistory } from '../../releases/history.ts';
import type { BoundaryFile } from '../../tables/boundaries.ts';
import type { Settings } from '../../tables/settings.ts';
import { areaChangesView } from '../changes/area-changes.ts';
import { feedPathOf } from '../changes/feeds.ts';
import { citedArea } from '../cite/cited-pages.ts';
import { agesView } from './ages.ts';
import { chartedParts, profileOf, type ChartedMaterials } from './charted-parts.ts';
import { gapsLead } from './gaps-lead.ts';
import { healthyMembersView } from './healthy-members.ts';
import { locatorView, type ShapesOfFile } from './locator.ts';
import { cameByView, nameView } from './name.ts';
import { prioritiesView } from './priorities.ts';
import { progressView } from './progress.ts';
import { scorecardView } from './scorecard.ts';
import { similarView } from './similar.ts';
import { sourcesView } from './sources.ts';
import { takeView } from './take.ts';

/** What the pages of an edition share, of which each profile's page takes its part. */
export interface ProfilePageMaterials extends ChartedMaterials {
  themes: ThemeIndex;
  settings: Settings;
  history: ReleaseHistory;
  /** The codes of profiles that are printed as PDFs. */
  printed?: ReadonlySet<string>;
  shapesIn: (file: BoundaryFile) => ShapesOfFile;
  countryOutline: () => CountryOutline;
}

/** What is said of the release at the foot of a page. */
const releasedIn = ({ settings, history, printed }: ProfilePageMaterials) => ({
  ...settings,
  addresses: history.addresses,
  printed,
});

/** Everything that the page of an area shows, part by part; a part that is null is left out. */
export function profilePage(area: Area, materials: ProfilePageMaterials) {
  const { areas, history, indicators, profiles, settings, tables, themes } = materials;
  const profile = profileOf(area, profiles);
  const country = profileOf(areas.country, profiles);
  const cited = citedArea(area, profile);
  const { parts, countryParts, charts, sources } = chartedParts(area, materials);
  return {
    profile,
    country,
    citation: citationOf(cited, { ...settings, isKept: isCopyKept(history, cited.copyPath) }),
    base: settings.baseAddress,
    name: nameView(profile),
    livedIn: cameByView(livedInWith(area, areas)),
    ...parts,
    /** What only the page of the country shows. */
    countryParts,
    gapsLead: gapsLead(profile),
    locator: locatorView(area, materials),
    healthyMembers: healthyMembersView(profile, country),
    ages: agesView(profile, country, indicators),
    scorecard: scorecardView(profile, country, indicators),
    priorities: prioritiesView(profile, {
      country,
      indicators,
      themes,
      corrections: settings.corrections,
    }),
    progress: progressView(profile, country, { indicators, themes, profiles }),
    similar: similarView(similarAreasOf(area, { areas, indicators }), tables),
    take: takeView({ ...profile, sources }, charts, releasedIn(materials)),
    publishers: sourcesView(profile),
    changes: areaChangesView(area.code, history, indicators),
    /** Only systems have a feed of their own. */
    feed: area.kind === 'ics' && area.path ? feedPathOf({ path: area.path }) : null,
  };
}

/** What `profilePage` gives. */
export type ProfilePageView = ReturnType<typeof profilePage>;
