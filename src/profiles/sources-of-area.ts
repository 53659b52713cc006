import type { Area } from '../areas/area.ts';
import type { AreaIndex } from '../areas/area-index.ts';
import { sourceFor, type Indicators } from '../indicators/indicator.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { healthyLifeExpectancy, lifeExpectancy } from '../indicators/life-indicators.ts';
import type { Edition, SourceRow } from '../tables/edition.ts';
import type { Profile, ProfileSource, SourceUse } from './profile.ts';

/** The parts of a profile by which its sources are told. */
export type Sourced = Pick<
  Profile,
  'indicators' | 'averages' | 'neighbourhoods' | 'deprivation' | 'similarAreas'
>;

interface Materials {
  areas: AreaIndex;
  indicators: Indicators;
  tables: Pick<Edition, 'sources' | 'tableSources'>;
}

type Use = [sourceId: string, use: SourceUse];

const ofIndicator = (sourceId: string, { shortName, path }: Indicator): Use => [
  sourceId,
  { name: shortName, url: path },
];

/** Figures of members that the profile of a system or county holds, though none is its own. */
function usesOfMembers(area: Area, sourced: Sourced, { areas, indicators }: Materials): Use[] {
  if (!areas.hasMembers(area)) return [];
  const averaged = sourced.averages.map(({ indicatorId }) => indicatorId);
  const spread = [lifeExpectancy, ...(area.kind === 'ics' ? [healthyLifeExpectancy] : [])];
  const own = new Set(sourced.indicators.map((indicator) => indicator.id));
  return [...new Set([...spread, ...averaged])].flatMap((id): Use[] => {
    const indicator = indicators.get(id);
    if (!indicator || (own.has(id) && !averaged.includes(id))) return [];
    return [ofIndicator(sourceFor(indicator, { kind: 'unitary' }).id, indicator)];
  });
}

/** What comes from the table of neighbourhoods, as a source says it. */
export const neighbourhoodsUse = 'Neighbourhoods';

/** What comes from the tables of boundaries, as a source says it. */
export const mapsUse = 'Maps';

/** What of a profile and its page is made from a table whose rows name no source of their own. */
function usesOfTables(area: Area, sourced: Sourced, { tables }: Materials): Use[] {
  const parts = {
    neighbourhoods: sourced.neighbourhoods ? neighbourhoodsUse : null,
    'deprivation-domains': sourced.deprivation.length > 0 ? 'Deprivation' : null,
    // The country has no map of its own.
    boundaries: area.kind === 'country' ? null : mapsUse,
    'similar-areas': sourced.similarAreas.length > 0 ? 'Similar areas' : null,
  };
  return Object.entries(parts).flatMap(([table, name]) =>
    tables.tableSources
      .filter((row) => name !== null && row.table === table)
      .map(({ sourceId }): Use => [sourceId, { name: name ?? '', url: null }]),
  );
}

const withUses = ({ note: _, ...source }: SourceRow, uses: SourceUse[]): ProfileSource => ({
  ...source,
  uses,
});

/**
 * Every source of a profile and what comes from it, in the order of its page: its own figures, its
 * members’, its neighbourhoods, its maps and the areas like it.
 */
export function sourcesOfArea(area: Area, sourced: Sourced, materials: Materials): ProfileSource[] {
  const { indicators, tables } = materials;
  const own = sourced.indicators.flatMap(({ id, sourceId }): Use[] => {
    const indicator = indicators.get(id);
    return indicator ? [ofIndicator(sourceId, indicator)] : [];
  });
  const uses = [
    ...own,
    ...usesOfMembers(area, sourced, materials),
    ...usesOfTables(area, sourced, materials),
  ];
  const sources = new Map(tables.sources.map((source) => [source.id, source]));
  return [...Map.groupBy(uses, ([sourceId]) => sourceId)].flatMap(([sourceId, alike]) => {
    const source = sources.get(sourceId);
    return source
      ? [
          withUses(
            source,
            alike.map(([, use]) => use),
          ),
        ]
      : [];
  });
}
