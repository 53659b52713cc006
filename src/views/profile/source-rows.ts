import type { Area } from '../../areas/area.ts';
import { sourceFor } from '../../indicators/indicator.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { healthyLifeExpectancy, lifeExpectancy } from '../../indicators/life-indicators.ts';
import type { Profile } from '../../profiles/profile.ts';
import type { Edition, SourceRow } from '../../tables/edition.ts';

/** What of a page comes from a source: an indicator, or a part of the page, which has no link. */
export interface SourceUse {
  name: string;
  href: string | null;
}

/** A source of a page and everything on the page that comes from it. */
export interface SourceUses {
  source: SourceRow;
  uses: SourceUse[];
}

interface Materials {
  area: Area;
  profile: Profile;
  indicators: ReadonlyMap<string, Indicator>;
  tables: Pick<Edition, 'sources' | 'tableSources'>;
}

type Use = [sourceId: string, use: SourceUse];

const ofIndicator = (sourceId: string, { shortName, path }: Indicator): Use => [
  sourceId,
  { name: shortName, href: path },
];

/** Figures of members that the page of a system or county shows, though none is its own. */
function usesOfMembers({ area, profile, indicators }: Materials): Use[] {
  const shown = {
    ics: [lifeExpectancy, healthyLifeExpectancy],
    county: [lifeExpectancy],
  } as const;
  if (area.kind !== 'ics' && area.kind !== 'county') return [];
  const own = new Set(profile.indicators.map((indicator) => indicator.id));
  return shown[area.kind].flatMap((id): Use[] => {
    const indicator = indicators.get(id);
    if (!indicator || own.has(id)) return [];
    return [ofIndicator(sourceFor(indicator, { kind: 'unitary' }).id, indicator)];
  });
}

/** What of a page is made from a table whose rows name no source of their own. */
function usesOfTables({ area, profile, tables }: Materials): Use[] {
  const parts = {
    neighbourhoods: profile.neighbourhoods ? 'Neighbourhoods' : null,
    // The country has no map of its own.
    boundaries: area.kind === 'country' ? null : 'Maps',
    'similar-areas': profile.similarAreas.length > 0 ? 'Similar areas' : null,
  };
  return Object.entries(parts).flatMap(([table, name]) =>
    tables.tableSources
      .filter((row) => name !== null && row.table === table)
      .map(({ sourceId }): Use => [sourceId, { name: name ?? '', href: null }]),
  );
}

/** Every source of a page in the order of the page: of its own figures, its members’, its neighbourhoods, its maps and the areas like it. */
export function sourceRows(materials: Materials): SourceUses[] {
  const { profile, indicators, tables } = materials;
  const own = profile.indicators.flatMap(({ id, sourceId }): Use[] => {
    const indicator = indicators.get(id);
    return indicator ? [ofIndicator(sourceId, indicator)] : [];
  });
  const uses = [...own, ...usesOfMembers(materials), ...usesOfTables(materials)];
  const sources = new Map(tables.sources.map((source) => [source.id, source]));
  return [...Map.groupBy(uses, ([sourceId]) => sourceId)].flatMap(([sourceId, alike]) => {
    const source = sources.get(sourceId);
    return source ? [{ source, uses: alike.map(([, use]) => use) }] : [];
  });
}
