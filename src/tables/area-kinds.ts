import type { AreaKind, AreaRow } from './edition.ts';

/** What kinds of area there are. */
export const areaKinds = [
  'country',
  'region',
  'ics',
  'county',
  'unitary',
  'metropolitan',
  'london-borough',
  'district',
] as const;

/** Kinds of council, of both tiers and of the one. */
export const councilKinds: readonly AreaKind[] = [
  'county',
  'unitary',
  'metropolitan',
  'london-borough',
  'district',
];

type OfKind = Pick<AreaRow, 'kind'>;
type InForce = Pick<AreaRow, 'validTo'>;

/** Whether the area has ended; an area in force has no last day. */
export const hasEnded = ({ validTo }: InForce): boolean => validTo !== null;

/** Whether the area is a council of any tier. */
export const isLocalAuthority = ({ kind }: OfKind): boolean => councilKinds.includes(kind);

/** Whether the area is a lower tier or single tier council: together these cover the country once. */
export const isLowerTier = (area: OfKind): boolean =>
  isLocalAuthority(area) && area.kind !== 'county';

/** Whether the area is an upper tier or single tier council: these cover the country once too. */
export const isUpperTier = (area: OfKind): boolean =>
  isLocalAuthority(area) && area.kind !== 'district';

/** Whether the area is a council in force of those that cover the country once, without counties. */
export const isLowerTierInForce = (area: OfKind & InForce): boolean =>
  isLowerTier(area) && !hasEnded(area);

/** Whether the area is a system in force. */
export const isSystemInForce = (area: OfKind & InForce): boolean =>
  area.kind === 'ics' && !hasEnded(area);
