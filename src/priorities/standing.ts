import type { InForce } from '../tables/edition.ts';

/** How a list of priorities stands; `unclear` where what was read does not tell whether it is in force. */
export type Standing = 'in-force' | 'unclear' | 'draft' | 'ended';

/** In the order in which a page shows lists. */
const order: readonly Standing[] = ['in-force', 'unclear', 'draft', 'ended'];

/**
 * How a list stands: in force or ended where the reader could tell; else a draft where it was read as a draft
 * words it, also where it was not noted whether it is in force, as of systems. Null where nothing was noted.
 * A list in force may be known in a draft's words only.
 */
export function standingOf(inForce: InForce | null, isDraft: boolean): Standing | null {
  if (inForce === 'yes') return 'in-force';
  if (inForce === 'no') return 'ended';
  if (isDraft) return 'draft';
  return inForce;
}

/**
 * Whether a list speaks for its area when themes are counted: not one that has ended, nor one known only as a
 * draft. A list of which nothing was noted counts, and so does one that may be in force.
 */
export const isCounted = ({ standing }: { standing: Standing | null }): boolean =>
  standing !== 'ended' && standing !== 'draft';

/** Lists in force first, those that ended last; lists of which nothing was noted keep their order. */
export const byStanding = (
  a: { standing: Standing | null },
  b: { standing: Standing | null },
): number =>
  a.standing === null || b.standing === null
    ? 0
    : order.indexOf(a.standing) - order.indexOf(b.standing);
