import { isLocalAuthority } from '../tables/area-kinds.ts';
import type { Area } from '../areas/area.ts';
import type { AreaIndex } from '../areas/area-index.ts';
import type { PublishedTables } from '../tables/edition.ts';
import { indexPublished, type Published } from './published.ts';

/** What each area published, by its code. */
export type PublishedIndex = ReadonlyMap<string, Published>;

/** What systems published, and apart from it what councils did: no count of one may hold the other. */
export function publishedByKind(
  tables: PublishedTables,
  areas: AreaIndex,
): { published: PublishedIndex; strategies: PublishedIndex } {
  const all = [...indexPublished(tables)];
  const isCouncil = (code: string): boolean => isLocalAuthority(areas.get(code));
  return {
    published: new Map(all.filter(([code]) => !isCouncil(code))),
    strategies: new Map(all.filter(([code]) => isCouncil(code))),
  };
}

/** What one system published, as shown on the page of an area. */
export interface PublishedBySystem {
  /** The system that published it, which may have ended; one before that of its name is told apart. */
  system: Area;
  published: Published;
  /** The system in force it is shown for: the same, or one that took over from it. */
  shownFor: Area;
}

/** A system before another, by the name of its page in sentences too where the two would be called the same. */
const toldApartFrom = (system: Area, before: Area): Area =>
  before.nameInSentence === system.nameInSentence
    ? { ...before, nameInSentence: before.name }
    : before;

function ofSystem(
  system: Area,
  predecessors: readonly Area[],
  index: PublishedIndex,
): PublishedBySystem[] {
  const own = index.get(system.code);
  if (own) return [{ system, published: own, shownFor: system }];
  return predecessors.flatMap((before) => {
    const published = index.get(before.code);
    return published
      ? [{ system: toldApartFrom(system, before), published, shownFor: system }]
      : [];
  });
}

/** The systems before `system` that the authority lay in; all of them where the tables do not say. */
function predecessorsOf(system: Area, authority: Area, areas: AreaIndex): Area[] {
  const all = areas.predecessorsOf(system);
  const lain = new Set(areas.systemsOf(authority, { ended: true }).map(({ area }) => area.code));
  const known = all.filter(({ code }) => lain.has(code));
  return known.length > 0 ? known : all;
}

/**
 * What was published for an area, system by system: a system's own, also once it has ended; for a system
 * of which nothing was read, that of the systems it took over from, under their names; for an authority,
 * that of each system it lies in. Empty for the country, regions, and where nothing was read.
 */
export function publishedForArea(
  area: Area,
  areas: AreaIndex,
  index: PublishedIndex,
): PublishedBySystem[] {
  if (area.kind === 'ics') return ofSystem(area, areas.predecessorsOf(area), index);
  if (!isLocalAuthority(area)) return [];
  return areas
    .systemsOf(area)
    .flatMap(({ area: system }) => ofSystem(system, predecessorsOf(system, area, areas), index));
}
