import type { AreaRow } from './edition.ts';

const kinds: readonly string[] = ['unitary', 'metropolitan', 'london-borough', 'district'];

/** Whether an area is a council in force of those that cover the country once, without counties. */
export const isLowerTierInForce = ({ kind, validTo }: Pick<AreaRow, 'kind' | 'validTo'>): boolean =>
  validTo === null && kinds.includes(kind);
