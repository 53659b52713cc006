import { plainText } from '../words/sentence.ts';
import type { Profile } from '../profiles/profile.ts';
import type { PlaceRow } from '../tables/edition.ts';
import type { PublishedIndex } from '../priorities/published-for-area.ts';
import type { ThemeIndex } from '../priorities/theme.ts';
import { areaRecord } from './area-record.ts';
import { indicatorRecord } from './indicator-record.ts';
import type { SearchRecord } from './search-record.ts';
import { subjectsOfPlans } from './subjects-of-plans.ts';
import type { Materials } from '../indicators/materials.ts';

interface Setting extends Materials {
  /** By code of the area. */
  profiles: ReadonlyMap<string, Profile>;
  /** What systems published. */
  published: PublishedIndex;
  /** What the boards of councils published. */
  strategies: PublishedIndex;
  themes: ThemeIndex;
  tables: { places: readonly PlaceRow[] };
}

/**
 * What every area and indicator of the edition tells the search index, areas first, each in the order
 * of its index. `summaries` has one sentence on each indicator, by its id; where it has none the
 * definition stands in. Throws where an area with a page has no profile.
 */
export function searchRecords(
  { areas, indicators, profiles, published, strategies, tables, themes }: Setting,
  summaries: ReadonlyMap<string, string>,
): SearchRecord[] {
  const places = Map.groupBy(tables.places, ({ localAuthority }) => localAuthority);
  const ofAreas = areas.withPage.map((area) => {
    const profile = profiles.get(area.code);
    if (!profile || !area.path) throw new Error(`${area.name} (${area.code}) has no profile.`);
    return areaRecord({ ...area, path: area.path }, areas, {
      summary: plainText(profile.headline),
      places: places.get(area.code) ?? [],
      subjects: subjectsOfPlans(strategies.get(area.code) ?? published.get(area.code), themes),
    });
  });
  const ofIndicators = [...indicators.values()].map((indicator) =>
    indicatorRecord(indicator, summaries.get(indicator.id) ?? indicator.definition),
  );
  return [...ofAreas, ...ofIndicators];
}
