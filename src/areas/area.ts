import type { AreaKind, AreaRow } from '../tables/edition.ts';

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

const localAuthorityKinds: readonly AreaKind[] = [
  'county',
  'unitary',
  'metropolitan',
  'london-borough',
  'district',
];

/** Whether the area is a council of any tier. */
export const isLocalAuthority = (area: { kind: AreaKind }): boolean =>
  localAuthorityKinds.includes(area.kind);

/** Whether the area is a lower tier or single tier council: together these cover the country once. */
export const isLowerTier = (area: { kind: AreaKind }): boolean =>
  isLocalAuthority(area) && area.kind !== 'county';

/** Whether the area has ended; an area in force has no last day. */
export const hasEnded = (area: { validTo: string | null }): boolean => area.validTo !== null;

/** The address of an area's page, from the root, or null for kinds without a page. */
export function areaPath(area: Pick<AreaRow, 'kind' | 'slug'>): string | null {
  if (area.kind === 'region') return null;
  if (area.kind === 'country') return `/${area.slug}/`;
  return area.kind === 'ics' ? `/ics/${area.slug}/` : `/local-authorities/${area.slug}/`;
}

/** The ancient corporation of a city is in no list of boroughs, though tables count it with them. */
export const isCityCorporation = ({ kind, officialName }: Pick<AreaRow, 'kind' | 'officialName'>) =>
  kind === 'london-borough' && officialName.endsWith(' Corporation');

/** Whether areas belong to one set that may be put side by side: systems, upper tier and lower tier councils. */
export function peerKindOf(area: {
  kind: AreaKind;
}): 'country' | 'region' | 'ics' | 'county' | 'lower-tier' {
  return isLowerTier(area) ? 'lower-tier' : (area.kind as 'country' | 'region' | 'ics' | 'county');
}

/** By name, in the order of a list that is read: for `sort`. */
export const byName = (a: { name: string }, b: { name: string }): number =>
  a.name.localeCompare(b.name, 'en-GB');
