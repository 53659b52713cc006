import { AreaIndex } from '../areas/area-index.ts';
import { NeighbourhoodIndex } from '../areas/neighbourhoods.ts';
import { indexIndicators } from '../indicators/indicator.ts';
import { NationalFindings } from '../priorities/national-findings.ts';
import { publishedByKind } from '../priorities/published-for-area.ts';
import { ThemeIndex } from '../priorities/theme.ts';
import type { Edition } from '../tables/edition.ts';
import { buildProfile } from './build-profile.ts';
import { deprivationByArea } from './deprivation-of-area.ts';
import { Peers } from './peers.ts';
import { ProfilesWhenAsked } from './profiles-when-asked.ts';
import { Scorecard } from './scorecard.ts';
import { MembersSpreads } from './spread-of-area.ts';

/** Every index and every profile of an edition, each built when asked for, from its tables alone; `edition` is its printed name. */
export function buildProfiles(tables: Edition, edition: string) {
  const areas = new AreaIndex(tables);
  const indicators = indexIndicators(tables);
  const peers = new Peers(areas);
  const materials = {
    edition,
    tables,
    areas,
    indicators,
    neighbourhoods: new NeighbourhoodIndex(tables.neighbourhoods, areas),
    deprivation: deprivationByArea(tables.deprivationDomains),
    peers,
    scorecard: new Scorecard(areas, peers, indicators),
    spreads: new MembersSpreads({ areas, indicators }),
    ...publishedByKind(tables, areas),
    themes: new ThemeIndex(tables.themes),
  };
  const profiles = new ProfilesWhenAsked(
    [areas.country, ...areas.withPage].map(({ code }) => code),
    (code) => buildProfile(areas.get(code), materials),
  );
  return { ...materials, nationalFindings: new NationalFindings(tables), profiles };
}
