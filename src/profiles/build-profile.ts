import type { Materials } from '../indicators/materials.ts';
import type { Area, AreaShare } from '../areas/area.ts';
import type { AreaIndex } from '../areas/area-index.ts';
import type { NeighbourhoodIndex } from '../areas/neighbourhoods.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { sourceFor } from '../indicators/indicator.ts';
import { countedOnce } from '../indicators/counted-once.ts';
import type { Edition } from '../tables/edition.ts';
import type { PublishedIndex } from '../priorities/published-for-area.ts';
import { publishedForArea } from '../priorities/published-for-area.ts';
import { strategyForArea } from '../priorities/strategy-for-area.ts';
import type { ThemeIndex } from '../priorities/theme.ts';
import { referenceTo } from './area-reference.ts';
import { averagesOfArea } from './averages-of-area.ts';
import type { ProfileDeprivation } from './deprivation-of-area.ts';
import { gapsOf } from './gaps-of-area.ts';
import { headlineOf } from './headline.ts';
import { healthyMembersOf } from './healthy-members.ts';
import { forBothSexes, healthyLifeExpectancy } from '../indicators/life-indicators.ts';
import { lengthsOfLife, type LengthsOfLife } from './life-of-area.ts';
import type { Peers } from './peers.ts';
import { prioritiesOfArea } from './priorities-of-area.ts';
import { progressOfArea } from './progress-of-area.ts';
import type { Profile, ProfileIndicator, ScorecardEntry, SharedArea } from './profile.ts';
import { schemaVersion } from './profile.ts';
import { observationsOf } from './scorecard.ts';
import type { Scorecard } from './scorecard.ts';
import { sourcesOfArea } from './sources-of-area.ts';
import type { MembersSpreads } from './spread-of-area.ts';

/** What a profile is made from; built once for all areas. */
export interface ProfileMaterials extends Materials {
  edition: string;
  neighbourhoods: NeighbourhoodIndex;
  deprivation: ReadonlyMap<string, ProfileDeprivation[]>;
  scorecard: Scorecard;
  spreads: MembersSpreads;
  peers: Peers;
  /** what systems published */
  published: PublishedIndex;
  /** what the boards of councils published */
  strategies: PublishedIndex;
  themes: ThemeIndex;
  tables: Pick<Edition, 'sources' | 'tableSources'>;
}

const sharedArea = ({ area, residents, share }: AreaShare): SharedArea => ({
  ...referenceTo(area),
  residents,
  share,
});

/** The indicators of which anything, if only a reason for a blank, is held for an area. */
function indicatorsHeld(area: Area, { indicators }: ProfileMaterials): Indicator[] {
  return [...indicators.values()].filter((each) => each.series.sexesOf(area.code).length > 0);
}

const asProfileIndicator = (indicator: Indicator, area: Area): ProfileIndicator => ({
  id: indicator.id,
  name: indicator.name,
  group: indicator.group,
  unit: indicator.unit,
  decimals: indicator.decimals,
  polarity: indicator.polarity,
  sourceId: sourceFor(indicator, area).id,
  observations: observationsOf(indicator, area),
});

/** How an area stands to others: what it came from and became, what it lies in and holds. */
function relationsOf(area: Area, areas: AreaIndex) {
  const county = areas.countyOf(area);
  return {
    region: areas.regionNameOf(area),
    predecessors: areas.predecessorsOf(area).map(referenceTo),
    successors: areas.successorsOf(area).map(referenceTo),
    county: county ? referenceTo(county) : null,
    systems: areas.systemsOf(area).map(sharedArea),
    members: area.kind === 'country' ? [] : areas.membersOf(area).map(sharedArea),
  };
}

/** What an area is called, what it is, where its page is, and since when and until when it is so. */
const identityOf = (area: Area) => ({
  code: area.code,
  name: area.name,
  nameInSentence: area.nameInSentence,
  officialName: area.officialName,
  kind: area.kind,
  url: area.path ?? '/',
  validFrom: area.validFrom,
  validTo: area.validTo,
  changeNote: area.changeNote,
});

/** The scorecard holds what is compared between areas: neither the life figures, which lead, nor plain counts. */
const isInScorecard = (indicator: Indicator): boolean =>
  indicator.group !== 'life' && indicator.group !== 'people';

/** Every entry of a scorecard, of which those with a figure are counted, each question once. */
function scorecardOf(area: Area, { indicators, scorecard }: ProfileMaterials): ScorecardEntry[] {
  const entries = [...indicators.values()]
    .filter(isInScorecard)
    .map((indicator) => ({ indicator, entry: scorecard.entry(indicator, area) }));
  const held = entries.filter(({ entry }) => entry.latest !== null);
  const counted = new Set(
    countedOnce(held.map((each) => ({ ...each, result: each.entry.comparison.result }))).map(
      ({ indicator }) => indicator,
    ),
  );
  return entries.map(({ indicator, entry }) => ({ ...entry, counted: counted.has(indicator) }));
}

/** Where its years in good health stand among those of the tiers that they are published for. */
function healthyPlacesOf(area: Area, { healthy }: LengthsOfLife, materials: ProfileMaterials) {
  const indicator = materials.indicators.get(healthyLifeExpectancy);
  return forBothSexes((sex) => {
    const { latest } = healthy[sex];
    return indicator && latest
      ? materials.peers.upperTierRank(indicator, area, sex, latest.period)
      : null;
  });
}

/** One whole profile from the tables' figures; pure, and the same each time. */
export function buildProfile(area: Area, materials: ProfileMaterials): Profile {
  const held = indicatorsHeld(area, materials);
  const gaps = gapsOf(area, materials);
  const lengths = lengthsOfLife(area, materials);
  const shown = publishedForArea(area, materials.areas, materials.published);
  const strategy = strategyForArea(area, materials.areas, materials.strategies);
  const scorecard = scorecardOf(area, materials);
  const averages = averagesOfArea(area, materials);
  const sourced = {
    indicators: held.map((indicator) => asProfileIndicator(indicator, area)),
    averages,
    neighbourhoods: materials.neighbourhoods.countsOf(area.code),
    deprivation: materials.deprivation.get(area.code) ?? [],
    similarAreas: materials.areas.similarTo(area).map(referenceTo),
  };
  return {
    schemaVersion,
    edition: materials.edition,
    ...identityOf(area),
    ...relationsOf(area, materials.areas),
    headline: headlineOf(area, { gaps, lengths }, materials),
    lengths,
    healthyPlaces: healthyPlacesOf(area, lengths, materials),
    gaps,
    healthyMembers: healthyMembersOf(area, materials),
    scorecard,
    priorities: prioritiesOfArea(area, { shown, strategy }, materials),
    progress: progressOfArea(area, { shown, strategy, scorecard, averages }, materials),
    ...sourced,
    sources: sourcesOfArea(area, sourced, materials),
  };
}
