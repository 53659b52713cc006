import { acknowledged } from './acknowledged.ts';
import { areaGroups } from './area-groups.ts';
import { areaLinks } from './area-links.ts';
import { areas } from './areas.ts';
import { core20PlusGroups } from './core20plus-groups.ts';
import { deprivationDeciles } from './deprivation-deciles.ts';
import { deprivationDomains } from './deprivation-domains.ts';
import { documents } from './documents.ts';
import { hexes } from './hexes.ts';
import { indicators } from './indicators.ts';
import { nationalFindings } from './national-findings.ts';
import { nationalSources } from './national-sources.ts';
import { nationalStudies } from './national-studies.ts';
import { neighbourhoods } from './neighbourhoods.ts';
import { places } from './places.ts';
import { plans } from './plans.ts';
import { priorities } from './priorities.ts';
import { priorityLists } from './priority-lists.ts';
import { priorityThemes } from './priority-themes.ts';
import { readingNotes } from './reading-notes.ts';
import { readings } from './readings.ts';
import { redirects } from './redirects.ts';
import { sharedPlans } from './shared-plans.ts';
import { similarAreas } from './similar-areas.ts';
import { sources } from './sources.ts';
import { subjects } from './subjects.ts';
import { tableSources } from './table-sources.ts';
import { targetTracking } from './target-tracking.ts';
import { targets } from './targets.ts';
import { themeWords } from './theme-words.ts';
import { themes } from './themes.ts';

/** Every table of an edition but the figures, which are a table an indicator (observations.ts). */
export const everyTable = {
  areas,
  areaLinks,
  areaGroups,
  indicators,
  sources,
  deprivationDeciles,
  deprivationDomains,
  neighbourhoods,
  similarAreas,
  places,
  tableSources,
  hexes,
  acknowledged,
  documents,
  plans,
  priorities,
  priorityThemes,
  priorityLists,
  sharedPlans,
  targets,
  targetTracking,
  core20PlusGroups,
  subjects,
  readings,
  readingNotes,
  themes,
  themeWords,
  nationalStudies,
  nationalSources,
  nationalFindings,
  redirects,
};
