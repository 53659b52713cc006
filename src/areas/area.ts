import { isLowerTier } from '../tables/area-kinds.ts';
import type { AreaRow } from '../tables/edition.ts';

/** One area: a row of areas.csv with its address. */
export interface Area extends AreaRow {
  /** Address of its page, from the root: `/local-authorities/blackpool/`; null for kinds without a page. */
  path: string | null;
}

/** An area inside another, or around it, with the Census 2021 residents the two share. */
export interface AreaShare {
  area: Area;
  /** Residents of the smaller area who live inside the larger. */
  residents: number;
  /** The same over all residents of the smaller area, 0 to 1. */
  share: number;
}

/** The address of an area's page, from the root, or null for kinds without a page. */
export function areaPath(area: Pick<AreaRow, 'kind' | 'slug'>): string | null {
  if (area.kind === 'region') return null;
  if (area.kind === 'country') return `/${area.slug}/`;
  return area.kind === 'ics' ? `/ics/${area.slug}/` : `/local-authorities/${area.slug}/`;
}

/** The ancient corporation of a city is in no list of boroughs, though tables count it with them. */
export const isCityCorporation = ({ kind, officialName }: Pick<AreaRow, 'kind' | 'officialName'>) =>
  kind === 'london-borough' && officialName.endsWith(' Corporation');

type PeerKind = 'country' | 'region' | 'ics' | 'county' | 'lower-tier';

/** Whether areas belong to one set that may be put side by side: systems, upper tier and lower tier councils. */
export const peerKindOf = (area: Pick<AreaRow, 'kind'>): PeerKind =>
  isLowerTier(area) ? 'lower-tier' : (area.kind as Exclude<PeerKind, 'lower-tier'>);

/** By name, in the order of a list that is read: for `sort`. */
export const byName = (a: { name: string }, b: { name: string }): number =>
  a.name.localeCompare(b.name, 'en-GB');
